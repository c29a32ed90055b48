// A union adds nothing to the path.
import { start } from "@fc-check/runtime";

declare const given: never;

interface Plain {
  type: "message";
  subtype: undefined;
  text: string;
}
interface Bot {
  type: "message";
  subtype: "bot_message";
}
type Outcome = { ok: true; value: string; error: undefined } | { ok: false; error: string };

// `undefined` beside others at one path is fine.
start((event: Plain | Bot) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Outcome): [Outcome, null] => [event, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
start((event: { list: Outcome[] }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: [undefined, 1] | ["a", 2]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
// Also further down.
start((event: { a: { x: undefined } } | { a: { x: string } }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { a: { x: undefined } }[] | { a: { x: string } }[]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
// Alone it is not.
start((event: { a: { x: undefined } } | { a: { x?: never } }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /`event\.a\.x` is `undefined`/
start((event: { subtype: undefined }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /`event\.subtype` is `undefined`/
start((event: Plain) => null);
//     ^^^^^^^^^^^^ FC2001 /`event\.subtype`/
start((event: { a: undefined } | { b: string }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /`event\.a`/

// A member that can't exist adds nothing.
type Guard = { a: string; b: never } | { b: string };
start((event: Guard): [Guard, null] => [event, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
const fail = (why: string): [never, Error] => [undefined as never, new Error(why)];
start((event: string) => (event === "" ? fail("empty") : [event, null]));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5 output=string
declare const settled: PromiseSettledResult<never>[];
start((): [PromiseSettledResult<never>[], null] => [settled, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((event: string) => fail(event));
//                    ^^ FC2002 /`output` is `never`/
