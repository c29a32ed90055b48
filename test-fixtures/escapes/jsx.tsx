// FC1015 in JSX.
import { start } from "@fc-check/runtime";

declare global {
  namespace JSX {
    interface Element {}
    interface IntrinsicElements {
      button: { onClick?: unknown; children?: unknown };
    }
  }
}

export const passed = <button onClick={start} />;
//                                     ^^^^^ FC1015
export const called = <button onClick={() => start(() => null)} />;
//                                                 ^^^^^^^^^^ shape 2
export const child = (
  <button>
    {start}
 {/* ^^^^^ FC1015 */}
  </button>
);
