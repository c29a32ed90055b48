// Exports that are made by destructuring a module.
import * as fc from "@fc-check/runtime";

export const { start, registerInitializer: onStart } = fc;
export const { start: dynamic } = await import("@fc-check/runtime");
