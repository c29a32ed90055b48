import type { CheckedFile } from "./check.js";
import type { DeploymentFacts } from "./facts.js";
import type { Options } from "./options.js";
import { Reporting } from "./reporting.js";
import { entryNotFound, entryStartsNothing, handlerNotExported } from "./rules/index.js";

const entryChecks = [entryNotFound.check, entryStartsNothing.check, handlerNotExported.check];

/** Checks the entry points that a deployment names. */
export function checkDeployment({ file, entries, ignores }: DeploymentFacts, options: Options): CheckedFile {
  const reporting = new Reporting(ignores, options);
  for (const check of entryChecks) reporting.report(entries.flatMap(check), null);
  return { file, handlers: [], starts: false, diagnostics: reporting.finish() };
}
