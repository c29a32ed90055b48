// JSX, in which arrow functions with type parameters are written with a comma.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

declare global {
  namespace JSX {
    interface Element {}
    interface IntrinsicElements {
      button: { onClick?: unknown; children?: unknown };
    }
  }
}

start(<T,>(event: T) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1011
export const element = (
  <button
    onClick={() => {
      start((ctx: Context, event: string) => null);
      //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
    }}
  >
    {start((event: string, ctx: Context) => null)}
    {/*     ^^^^^^^^^^^^^ FC1003 */}
    text
  </button>
);
start(() => <button />);
//       ^^ FC1006
