import { differences } from "../../packages/core/test/oracle/differences.mjs";
import { table } from "./parts.mjs";

/** The table of the deliberate differences from the Go SDK. */
export function differencesTable() {
  const rows = differences.map(({ what, example, sdk, answer, reason }) => [
    what,
    `\`${example.go}\``,
    sdk,
    answer,
    reason,
  ]);
  return table(["what", "such as", "the SDK", "fc-check", "why"], rows);
}
