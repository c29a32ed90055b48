/**
 * The rules for handlers, without a compiler and without a file system: facts in, findings out.
 *
 * @packageDocumentation
 */
export * from "./facts.js";
export { checkFacts, wordsFor } from "./check.js";
export { checkFile } from "./check-file.js";
export type { Detail, ReadFacts } from "./check-file.js";
export type { CheckedFile, CheckedHandler, Verdict } from "./check.js";
export { checkContracts } from "./schema/contracts.js";
export type { Contract } from "./schema/contracts.js";
export { sampleEvent } from "./schema/sample.js";
export type { EventType } from "./schema/event-type.js";
export type { TypeSchema, Unsaid } from "./schema/type-schema.js";
export { checkDeployment } from "./check-deployment.js";
export { codeLink, pageLink } from "./docs-links.js";
export { codeNumber, codeOf, codes, rules, sourceCodes } from "./registry.js";
export type { Code } from "./registry.js";
export type { RuleInfo, RuleMessage } from "./rules/define-rule.js";
export type { Severity } from "./severity.js";
export type { Edit, Finding, Fix, RelatedLocation } from "./finding.js";
export type { JsonSchema } from "./json-schema.js";
export { optionsSchema } from "./options-schema.js";
export { defaultOptions, optionName, pluginName, pluginOptions, readOptions } from "./options.js";
export type { OptionProblem, Options, PackageExport, RawOptions } from "./options.js";
export { positionsOf } from "./positions.js";
export type { Position } from "./positions.js";
export type { Diagnostic } from "./reporting.js";
export { buildReport } from "./report.js";
export type {
  CompilerCode,
  CompilerDiagnostic,
  Range,
  Report,
  ReportedDiagnostic,
  ReportedFix,
  ReportedHandler,
  ReportFiles,
  ReportHead,
  Summary,
} from "./report.js";
export {
  applySuppressions,
  printSuppressions,
  pruneSuppressions,
  readSuppressions,
  suppress,
} from "./suppressions.js";
export type { AppliedSuppressions, Suppressions, UnusedSuppression } from "./suppressions.js";
export { compareMembers, compareTexts, sortedEntries } from "./texts.js";
export { ignoredCodes } from "./ignores.js";
export { goForm, shapeOf, shapes } from "./shapes.js";
export type { Roles, Shape, ShapeNumber } from "./shapes.js";
