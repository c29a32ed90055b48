// What is such a comment, and what is none.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

/* fc-check-ignore FC1006 */
start(() => "block");
//    ^^^^^^^^^^^^^ valid
/* fc-check-ignore FC1006 -- with a reason */
start(() => "block");
//    ^^^^^^^^^^^^^ valid
/** fc-check-ignore FC1006 */
start(() => "JSDoc");
//    ^^^^^^^^^^^^^ valid
/*
 * fc-check-ignore FC1006 -- the line after the comment's last one counts
 */
start(() => "several lines");
//    ^^^^^^^^^^^^^^^^^^^^^ valid
void 0; /* fc-check-ignore FC1006 */ void 1;
start(() => "in the middle of a line");
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ valid
/* fc-check-ignore FC1008 */ /* fc-check-ignore FC1013 */
start((ctx: Context) => {});
//    ^^^^^^^^^^^^^^^^^^^^ undocumented

// Inside strings, templates, regular expressions it is text.
export const text = "// fc-check-ignore FC1006";
start(() => "after a string");
//       ^^ FC1006
export const template = `
  // fc-check-ignore FC1006
  ${start(() => "in a template")}
  /* fc-check-ignore FC1006 */
  ${/* fc-check-ignore FC1006 */ ""}
  ${start(() => "after a comment in a template")}`;
  // @-3:14..16 FC1006
  //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ valid
export const expression = /\/\/ fc-check-ignore FC1006/;
start(() => "after a regular expression");
//       ^^ FC1006
export const url = "https://example.com/*"; // fc-check-ignore FC1006
start(() => "after a string with the beginnings of comments in it");
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ valid

// A comment that only speaks of it is none: see fc-check-ignore FC1006.
start(() => "prose");
//       ^^ FC1006
// fc-check-ignored FC1006
start(() => "another word");
//       ^^ FC1006
