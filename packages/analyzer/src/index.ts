/**
 * Checks the Function Compute handlers of whole TypeScript projects, and applies fixes to them, on ts-morph.
 *
 * @packageDocumentation
 */
export { checkProject } from "./check/check-project.js";
export type { EngineChoice } from "./session/engine-choice.js";
export type { CheckInput, CheckSettings } from "./check/input.js";
export { readContracts } from "./check/read-contracts.js";
export type { Contracts, NamedContract } from "./check/read-contracts.js";
export { fixProject } from "./fix/fix-project.js";
export type { FileChange, FixResult, FixSettings, TextChange } from "./fix/fix-project.js";
export { openWatchableCheck } from "./watch/watchable-check.js";
export type { WatchableCheck } from "./watch/watchable-check.js";
export { ProjectError } from "./session/project-error.js";
export type { ProjectProblem } from "./session/project-error.js";
export type { CheckResult } from "./check/results.js";
export type { RawOptions, Report, TypeSchema, Unsaid } from "@fc-check/core";
