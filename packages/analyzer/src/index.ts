/**
 * Checks the Function Compute handlers of whole TypeScript projects, on ts-morph.
 *
 * @packageDocumentation
 */
export { checkProject } from "./check-project.js";
export type { CheckInput, CheckSettings } from "./check-project.js";
export { ProjectError } from "./project-error.js";
export type { ProjectProblem } from "./project-error.js";
export type { CheckResult } from "./results.js";
export type { RawOptions, Report } from "@fc-check/core";
