// Generic types are judged with their arguments, type parameters by their constraint.
import { start } from "@fc-check/runtime";

declare const given: never;

interface Page<T> {
  items: T[];
  next: string | null;
}
interface Pair<A, B = A> {
  first: A;
  second: B;
}
type Result<T> = { ok: true; value: T } | { ok: false; reason: string };

start((event: Page<string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Page<Date>) => null);
//     ^^^^^^^^^^^^^^^^^ FC2001 /: `event\.items\[\]` is `Date` \([^)]+\)\.\n/
start((event: Page<Page<bigint>>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.items\[\]\.items\[\]` is `bigint` \([^)]+\)\.\n/
start((event: Pair<string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Pair<string, Date>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.second` is `Date` \([^)]+\)\.\n/
start((event: Pair<Date>) => null);
//     ^^^^^^^^^^^^^^^^^ FC2001 /: `event\.first` is `Date` \([^)]+\); `event\.second` is `Date` \([^)]+\)\.\n/
start((event: Result<string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Result<Map<string, string>>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.value` is `Map<string, string>` \([^)]+\)\.\n/
start((): [Page<Date>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Result<bigint>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.value` is `bigint` \([^)]+\)\.\n/

// A type parameter of an enclosing function: its constraint is all that is known.
export function register<T, S extends string, D extends Date, P extends Page<bigint>>(): void {
  start((event: T) => null);
  //    ^^^^^^^^^^^^^^^^^^ shape 3
  start((event: S) => null);
  //    ^^^^^^^^^^^^^^^^^^ shape 3
  start((event: D) => null);
  //     ^^^^^^^^ FC2001 /: `event` is `D(?:ate)?`/
  start((event: P) => null);
  //     ^^^^^^^^ FC2001 /: `event\.items\[\]` is `bigint`/
  start((event: { value: D[] }) => null);
  //     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.value\[\]` is `D(?:ate)?`/
  start((event: P["items"]) => null);
  //     ^^^^^^^^^^^^^^^^^ FC2001 /: `event\[\]` is `bigint`/
}

// A wrapper that is an expression of its own: the type is the one that it gives.
function handlerFor<T>(): (event: T) => null {
  return () => null;
}
start(handlerFor<Page<Date>>(), { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.items\[\]` is `Date`/
start(handlerFor<Page<string>>(), { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
