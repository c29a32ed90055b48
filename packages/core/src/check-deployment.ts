import type { CheckedFile } from "./check.js";
import type { DeploymentFacts } from "./facts.js";
import type { Options } from "./options.js";
import { Reporting } from "./reporting.js";
import { entryPoint } from "./rules/entry-points.js";

/** Holds the entry points that a deployment names against the rules. */
export function checkDeployment({ file, entries, ignores }: DeploymentFacts, options: Options): CheckedFile {
  const reporting = new Reporting(ignores, options);
  reporting.report(entries.flatMap(entryPoint), null);
  return { file, handlers: [], starts: false, diagnostics: reporting.finish() };
}
