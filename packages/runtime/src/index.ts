export type * from "./context.js";
export type * from "./handler.js";
export type * from "./standard-schema.js";
export { registerInitializer, registerPreFreeze, registerPreStop, start, startHandler } from "./start.js";
