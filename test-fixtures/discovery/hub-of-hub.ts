// A second hop.
export { begin as launch, nested, onStart, runtime as again } from "./hub.js";
export * from "./hub.js";
export { default as byDefault } from "./hub.js";
import * as hub from "./hub.js";
export default hub;
