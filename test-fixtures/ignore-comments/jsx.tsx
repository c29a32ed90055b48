// In JSX, a comment stands in braces; text that looks like one is text.
import { start } from "@fc-check/runtime";

declare global {
  namespace JSX {
    interface Element {}
    interface IntrinsicElements {
      p: { title?: unknown; children?: unknown };
    }
  }
}

export const element = (
  <p>
    {/* fc-check-ignore FC1006 -- in braces */}
    {start(() => "ignored")}
    {/*    ^^^^^^^^^^^^^^^ valid */}
    {/* fc-check-ignore FC1006 */}
    {/* eslint-disable-next-line react/jsx-no-bind */}
    {start(() => "in a stack")}
    {/*    ^^^^^^^^^^^^^^^^^^ valid */}
    // fc-check-ignore FC1006
    {start(() => "after text")}
    {/*       ^^ FC1006 */}
    /* fc-check-ignore FC1006 */
    {start(() => "after more text")}
    {/*       ^^ FC1006 */}
    {
      // fc-check-ignore FC1006
      start(() => "in an expression")
      //    ^^^^^^^^^^^^^^^^^^^^^^^^ valid
    }
    <p title="// fc-check-ignore FC1006">
      {start(() => "after an attribute")}
      {/*       ^^ FC1006 */}
    </p>
    <p
      // fc-check-ignore FC1006
      title={start(() => "after a comment among attributes")}
      //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ valid
    />
    {/* fc-check-ignore FC1006 */}
    <p title={start(() => null)} />
    {/* @-1:6..34 FC1016 */}
    {/*             ^^^^^^^^^^ shape 2 */}
  </p>
);
