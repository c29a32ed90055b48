/**
 * Checks the Function Compute handlers of whole TypeScript projects, and applies fixes to them, on ts-morph.
 *
 * @packageDocumentation
 */
export { checkProject } from "./check-project.js";
export type { CheckInput, CheckSettings } from "./input.js";
export { fixProject } from "./fix-project.js";
export type { FileChange, FixResult, FixSettings } from "./fix-project.js";
export { readEditorSetups } from "./editor-setup.js";
export type { EditorSetup, VscodeSettings } from "./editor-setup.js";
export { ProjectError } from "./project-error.js";
export type { ProjectProblem } from "./project-error.js";
export type { CheckResult } from "./results.js";
export type { RawOptions, Report } from "@fc-check/core";
