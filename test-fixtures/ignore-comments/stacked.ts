// The silenced line is the next line of code: comments in between are passed over.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

// fc-check-ignore FC1008 -- kept as it was before
// fc-check-ignore FC1013 -- and so is this
start((ctx: Context) => {});
//    ^^^^^^^^^^^^^^^^^^^^ undocumented
// fc-check-ignore FC1006 -- a reason that
// goes on in the next line
start(() => "a long reason");
//    ^^^^^^^^^^^^^^^^^^^^^ valid
// fc-check-ignore FC1006
// eslint-disable-next-line no-console -- of another tool
start(() => "another tool");
//    ^^^^^^^^^^^^^^^^^^^^ valid
// fc-check-ignore FC1006
// @ts-expect-error -- the handler is wrong
start(() => "the compiler");
//    ^^^^^^^^^^^^^^^^^^^^ valid
/* fc-check-ignore FC1006 */
/*
 * Several lines,
 */ /* and another one */
/* before code */ start(() => "on its line");
//                      ^^^^^^^^^^^^^^^^^^^ valid
/*
 * fc-check-ignore FC1008,
 *   FC1013 -- the codes in several lines
 */
start((ctx: Context) => {});
//    ^^^^^^^^^^^^^^^^^^^^ undocumented
start(
  // fc-check-ignore FC1006
  // prettier-ignore
  () => "among the arguments",
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ valid
);

// Only that line of code, and not beyond an empty line.
// fc-check-ignore FC1006
// and more words
start(() => null);
// @-2:1..26 FC1016
//    ^^^^^^^^^^ shape 2
start(() => "the line after that");
//       ^^ FC1006
// fc-check-ignore FC1006
// @1..26 FC1016

start(() => "after an empty line");
//       ^^ FC1006
void 0; // fc-check-ignore FC1006
//      @9..34 FC1016
// A comment behind code belongs to that, and not to those below it.
start(() => "behind code");
//       ^^ FC1006

// One that is unused can be ignored through others.
// fc-check-ignore FC1016
// eslint-disable-next-line no-warning-comments
// fc-check-ignore FC1006
start(() => null);
//    ^^^^^^^^^^ shape 2
