/**
 * The extractor for TypeScript's JavaScript API, 5.4 to 6.0: it finds handlers and says what they look like. The compiler is handed in by
 * the host and never imported as a value.
 *
 * @packageDocumentation
 */
export { createExtractor } from "./extractor.js";
export type { Checker, Compiler, Program } from "./compiler.js";
export type { Extractor, ExtractorHost } from "./extractor.js";
export { FileChecker } from "./file-checker.js";
export type { CheckDetail, FileCheck } from "./file-checker.js";
export { hoverLine } from "./hover.js";
