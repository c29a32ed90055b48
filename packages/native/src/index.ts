/**
 * The extractor's view of TypeScript 7.1, the native compiler, which runs in a process of its own: the one that a project has installed.
 *
 * @packageDocumentation
 */
export { findTypeScript } from "./installed.js";
export type { Installation, InstalledTypeScript } from "./installed.js";
export { NativeCompiler, NativeError } from "./native-compiler.js";
export type { NativeProgram } from "./program.js";
export type { NativeConfig } from "./configuration.js";
export type { NativeFiles } from "./files.js";
