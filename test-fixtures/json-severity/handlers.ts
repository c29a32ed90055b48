// FC2001 and FC2002 in the options and in ignore comments. Here FC2001 is a warning and FC2002 is off.
import { start } from "@fc-check/runtime";

declare const given: never;

// A warning counts for the verdict.
start((event: { at: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 warning
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid

// What is off does not.
start((): [bigint, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((event: { at: Date }): [bigint, null] => given);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 warning

// What is ignored does not, either.
// fc-check-ignore FC2001 -- revived by a reviver
start((event: { at: Date }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
// fc-check-ignore input-not-json
start((event: { at: Date }): [string, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
start(
  // fc-check-ignore FC2001
  (event: { at: Date }) => null,
// @3..32 shape 3
);
