import { disk } from "../files/file-system.js";
import { openInput } from "../check/input.js";
import type { CheckSettings } from "../check/input.js";
import type { CheckResult } from "../check/results.js";
import type { Facts } from "./facts.js";
import { readOwnCode } from "./own-code.js";
import { record } from "./recording.js";

/** Does a check. Gives its result, and the facts that it rests on where these can be told. */
export function checkRecorded(
  paths: readonly string[],
  settings: CheckSettings,
): { result: CheckResult; facts: Facts | undefined } {
  const { files, facts } = record(disk);
  readOwnCode(files);
  const { result } = openInput({ paths }, settings, files).check();
  return { result, facts: facts() };
}
