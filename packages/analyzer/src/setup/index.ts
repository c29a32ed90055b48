/**
 * Sets projects up: the plugin entry in `tsconfig.json`, the rule in `eslint.config.js`; and says what projects tell editors.
 *
 * @packageDocumentation
 */
export { readEditorSetups } from "./editor-setup.js";
export type { EditorSetup, VscodeSettings } from "./editor-setup.js";
export { planPluginEntries } from "./plugin-entries.js";
export type { PlannedChange } from "./plugin-entries.js";
export { addToESLintConfig, linesToAdd, wholeESLintConfig } from "./edit-eslint-config.js";
export type { ESLintConfigEdit } from "./edit-eslint-config.js";
export { writeChanges } from "./write-changes.js";
