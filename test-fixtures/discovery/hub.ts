// Hands the runtime on, in every way. No handlers.
import * as runtime from "@fc-check/runtime";
import { registerInitializer, start } from "@fc-check/runtime";

export { start as begin } from "@fc-check/runtime";
export { registerInitializer as onStart };
export * from "@fc-check/runtime";
export * as nested from "@fc-check/runtime";
export { runtime };
export default start;
