// What may stand around the callee and around the handler.
import * as fc from "@fc-check/runtime";
import { start } from "@fc-check/runtime";

type Start = typeof start;
type Handler = () => Error | null;
const handle: Handler = () => null;

// The callee.
start?.(() => null);
//      ^^^^^^^^^^ shape 2
fc?.start(() => null);
//        ^^^^^^^^^^ shape 2
fc.start?.(() => null);
//         ^^^^^^^^^^ shape 2
fc["start"](() => null);
//          ^^^^^^^^^^ shape 2
fc?.["start"]?.(() => null);
//              ^^^^^^^^^^ shape 2
fc[`start`](() => null);
//          ^^^^^^^^^^ shape 2
(start)(() => null);
//      ^^^^^^^^^^ shape 2
((start))(() => null);
//        ^^^^^^^^^^ shape 2
start!(() => null);
//     ^^^^^^^^^^ shape 2
(start as Start)(() => null);
//               ^^^^^^^^^^ shape 2
(<Start>start)(() => null);
//             ^^^^^^^^^^ shape 2
(start satisfies Start)(() => null);
//                      ^^^^^^^^^^ shape 2
(start as any)(() => null);
//             ^^^^^^^^^^ shape 2
(start as unknown as Start)!(() => null);
//                           ^^^^^^^^^^ shape 2
(fc as typeof fc).start(() => null);
//                      ^^^^^^^^^^ shape 2
(fc.start!)(() => null);
//          ^^^^^^^^^^ shape 2
start<null>(() => null);
//          ^^^^^^^^^^ shape 2

// The handler: the whole argument is where it stands.
start((() => null));
//    ^^^^^^^^^^^^ shape 2
start(handle!);
//    ^^^^^^^ shape 2 name=handle
start(handle as Handler);
//    ^^^^^^^^^^^^^^^^^ shape 2 name=handle
start(<Handler>handle);
//    ^^^^^^^^^^^^^^^ shape 2 name=handle
start(handle satisfies Handler);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 2 name=handle
start(((handle as unknown) as Handler)!);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2 name=handle
start(() => null,);
//    ^^^^^^^^^^ shape 2
start(/* the handler */ () => null /* is above */);
//                      ^^^^^^^^^^ shape 2

// Wherever the call stands.
export const result = [start(() => null), void start(() => "text")];
//                           ^^^^^^^^^^ shape 2
//                                                      ^^ FC1006
if (result.length > 0) start(() => null);
//                           ^^^^^^^^^^ shape 2
function later(): void {
  start(function () {
  //    ^..+3:4 shape 2
    start(() => "inside"); // A handler inside a handler.
    //       ^^ FC1006
    return null;
  });
}
class App {
  static {
    start(() => null);
    //    ^^^^^^^^^^ shape 2
  }
  readonly started = start(() => null);
  //                       ^^^^^^^^^^ shape 2
}
export { App, later };
