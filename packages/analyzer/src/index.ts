/**
 * Checks the Function Compute handlers of whole TypeScript projects, and applies fixes to them, on ts-morph.
 *
 * @packageDocumentation
 */
export { checkProject } from "./check-project.js";
export type { EngineChoice } from "./engines/engine.js";
export type { CheckInput, CheckSettings } from "./input.js";
export { fixProject } from "./fix-project.js";
export type { FileChange, FixResult, FixSettings, TextChange } from "./fix-project.js";
export { openWatchableCheck } from "./watchable-check.js";
export type { WatchableCheck } from "./watchable-check.js";
export { readEditorSetups } from "./editor-setup.js";
export type { EditorSetup, VscodeSettings } from "./editor-setup.js";
export { planPluginEntries } from "./setup/plugin-entries.js";
export type { PlannedChange } from "./setup/plugin-entries.js";
export { addToESLintConfig, linesToAdd, wholeESLintConfig } from "./setup/edit-eslint-config.js";
export type { ESLintConfigEdit } from "./setup/edit-eslint-config.js";
export { writeChanges } from "./setup/write-changes.js";
export { ProjectError } from "./project-error.js";
export type { ProjectProblem } from "./project-error.js";
export type { CheckResult } from "./results.js";
export type { RawOptions, Report } from "@fc-check/core";
