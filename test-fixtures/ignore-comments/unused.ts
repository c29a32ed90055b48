// FC1016, a warning: comments that silence nothing. It stands at the comment.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

// fc-check-ignore FC1006
start(() => null);
// @-1:1..26 FC1016 /FC1006/
//    ^^^^^^^^^^ shape 2
/* fc-check-ignore FC1006 -- a reason changes nothing */
start(() => null);
// @-1:1..57 FC1016
//    ^^^^^^^^^^ shape 2
// fc-check-ignore FC1006
start(() => {});
// @-1:1..26 FC1016
//    ^^^^^^^^ shape 1
// fc-check-ignore FC9999
start(() => "no such code");
// @-1:1..26 FC1016 /FC9999/
//       ^^ FC1006
// fc-check-ignore
start(() => "no code at all");
// @-1:1..19 FC1016
//       ^^ FC1006
// fc-check-ignore -- no code, but a reason
start(() => "no code at all");
// @-1:1..44 FC1016
//       ^^ FC1006
// fc-check-ignore fc1006
start(() => "codes are written in capitals");
// @-1:1..26 FC1016
//       ^^ FC1006
void 0; // fc-check-ignore FC1006
start(() => null);
// @-1:9..34 FC1016
//    ^^^^^^^^^^ shape 2
/*
 * fc-check-ignore FC1006
 */
start(() => null);
// @-3:1..-1:4 FC1016
//    ^^^^^^^^^^ shape 2

// One that silences something is used, whatever else it names.
// fc-check-ignore FC1006, FC1008
start(() => "one of two");
//    ^^^^^^^^^^^^^^^^^^ valid

// It can be ignored itself.
// fc-check-ignore FC1016
// fc-check-ignore FC1006
start(() => null);
//    ^^^^^^^^^^ shape 2
// fc-check-ignore FC1016
start(() => null);
// @-1:1..26 FC1016
//    ^^^^^^^^^^ shape 2

// At the end of the file there is no next line.
// fc-check-ignore FC1006
// @1..26 FC1016
