import { openInput } from "./input.js";
import type { CheckInput, CheckSettings } from "./input.js";
import type { CheckResult } from "./results.js";

/**
 * Finds every handler of a project, classifies it and holds it against the rules. Nothing of the project is executed.
 *
 * Throws a {@link ProjectError} for whatever its user has to repair before it can be checked: a path that leads nowhere, a `tsconfig.json` that
 * is broken, wrong options. What is wrong with handlers is in the report; type errors do not matter.
 */
export function checkProject(input: CheckInput, settings: CheckSettings = {}): CheckResult {
  return openInput(input, settings).check().result;
}
