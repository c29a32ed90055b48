// FC1015, a warning: uses of a registrar's value that can't be followed. It stands at the reference.
import * as fc from "@fc-check/runtime";
import { registerInitializer, start, start as begin } from "@fc-check/runtime";

declare function use(...values: unknown[]): void;
declare const flag: boolean;
declare const noop: typeof start;

// Another name.
const s = start;
//        ^^^^^ FC1015 /`start`/
s(() => null); // Not found: nothing is known of `s`.
const init = registerInitializer;
//           ^^^^^^^^^^^^^^^^^^^ FC1015 /`registerInitializer`/
let later = noop;
later = start;
//      ^^^^^ FC1015
const { length } = start;
//                 ^^^^^ FC1015
export const exported = start;
//                      ^^^^^ FC1015
const renamed = begin;
//              ^^^^^ FC1015 /`start`/

// Passed on.
use(start);
//  ^^^^^ FC1015
use(1, registerInitializer, begin);
//     ^^^^^^^^^^^^^^^^^^^ FC1015
//                          ^^^^^ FC1015
use([start]);
//   ^^^^^ FC1015
use({ start });
//    ^^^^^ FC1015
use({ run: start });
//         ^^^^^ FC1015
use(...[start]);
//      ^^^^^ FC1015
const give = () => start;
//                 ^^^^^ FC1015
function giveToo(run = start) {
//                     ^^^^^ FC1015
  return run;
}
class App {
  run = start;
  //    ^^^^^ FC1015
}

// Called in a way that hides the handler.
start.call(undefined, () => null);
// @1..6 FC1015
start.apply(undefined, [() => null]);
// @1..6 FC1015
start.bind(undefined)(() => null);
// @1..6 FC1015
(flag ? start : noop)(() => null);
//      ^^^^^ FC1015
(flag && start);
//       ^^^^^ FC1015
(start ?? noop)(() => null);
// @2..7 FC1015
(0, start)(() => null);
//  ^^^^^ FC1015
new (start as any)(() => null);
//   ^^^^^ FC1015
if (start) use();
//  ^^^^^ FC1015

// As a member of its module the whole reference is meant.
const member = fc.start;
//             ^^^^^^^^ FC1015
use(fc["start"]);
//  ^^^^^^^^^^^ FC1015
fc.start.call(undefined, () => null);
// @1..9 FC1015

// Types are no uses, and a call is the use that is followed.
type Start = typeof start;
type Member = typeof fc.start;
start(() => null);
//    ^^^^^^^^^^ shape 2
fc.start(() => null);
//       ^^^^^^^^^^ shape 2
use(fc); // The module as a whole is no registrar.
export { start } from "@fc-check/runtime";
export { begin, registerInitializer as initializer };
export type { Start, Member };
// Statements that do nothing with it are uses all the same.
start;
// @1..6 FC1015
(start satisfies Start);
// @2..7 FC1015
typeof start === "function";
//     ^^^^^ FC1015
start`template`;
// @1..6 FC1015
new start(() => null);
//  ^^^^^ FC1015
// As a handler it is generic.
start(start);
//    ^^^^^ FC1011, FC1015
start(start(() => null) as never as () => null);
//          ^^^^^^^^^^ shape 2
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
