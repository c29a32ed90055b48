// An ignore comment silences its codes for diagnostics that start on the next line.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

// fc-check-ignore FC1003
start((event: Order, ctx: Context) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ valid -- the verdict does not count what is ignored
// fc-check-ignore FC1008 -- kept as it was before
start((event: Order) => {});
//    ^^^^^^^^^^^^^^^^^^^^ undocumented input=Order
// fc-check-ignore FC1013
start((ctx: Context) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6
// fc-check-ignore FC1012
start((): any => null);
//    ^^^^^^^^^^^^^^^ valid

// Several codes, with commas or without, in any order.
// fc-check-ignore FC1008, FC1013
start((ctx: Context) => {});
//    ^^^^^^^^^^^^^^^^^^^^ undocumented
// fc-check-ignore FC1013 FC1008
start((ctx: Context) => {});
//    ^^^^^^^^^^^^^^^^^^^^ undocumented
// fc-check-ignore FC1013,FC1008 -- no space after the comma
start((ctx: Context) => {});
//    ^^^^^^^^^^^^^^^^^^^^ undocumented
//fc-check-ignore FC1013,    FC1008   --   with many
start((ctx: Context) => {});
//    ^^^^^^^^^^^^^^^^^^^^ undocumented

// Only these codes.
// fc-check-ignore FC1013
start((ctx: Context) => {});
//                   ^^ FC1008
//    ^^^^^^^^^^^^^^^^^^^^ invalid
// fc-check-ignore FC1006
start((event: Order, ctx: Context) => event.id);
//     ^^^^^^^^^^^^ FC1003

// One comment silences every diagnostic of its codes on that line.
// fc-check-ignore FC1006
start(() => "one"); start(() => "two");
//    ^^^^^^^^^^^ valid
//                        ^^^^^^^^^^^ valid

// Only on the next line: it is the line where the diagnostic starts that counts, not the call's.
// fc-check-ignore FC1003
start(
// @-1:1..26 FC1016
  (event: Order, ctx: Context) => null,
// ^^^^^^^^^^^^ FC1003
);
start(
  // fc-check-ignore FC1003
  (event: Order, ctx: Context) => null,
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ valid
);
start(function ( // fc-check-ignore FC1003
  event: Order,
  ctx: Context,
) {
// @-3:7..+2:2 valid
  return event.id === ctx.requestId ? null : new Error("no");
});
// fc-check-ignore FC1006

start(() => "a line in between");
//       ^^ FC1006
// @-2:1..26 FC1016
start(() => "the same line"); // fc-check-ignore FC1006
//       ^^ FC1006
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^ FC1016
// fc-check-ignore FC1006
// fc-check-ignore FC1008
start(() => "two comments"); // Comments in a stack are about the same line of code.
//    ^^^^^^^^^^^^^^^^^^^^ valid
// @-1:1..26 FC1016

// Where the diagnostic stands is where the comment belongs.
function text(event: Order) {
  return event.id;
}
// fc-check-ignore FC1006
start(text);
// @-1:1..26 FC1016
//    ^^^^ invalid
// @-4:10..14 FC1006
// fc-check-ignore FC1006
function other(event: Order) {
  return event.id;
}
start(other);
//    ^^^^^ valid

// It works for what is about no handler, too.
// fc-check-ignore FC1001
start();
// fc-check-ignore FC1015
export const s = start;
