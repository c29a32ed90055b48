import { notPromised } from "../../tools/differential/dist/promises.js";
import { refusals } from "../../tools/differential/dist/refusals.js";
import { table } from "./parts.mjs";

/** What green does not promise. */
export function notPromisedTable() {
  return table(
    ["what", "such as", "what happens", "why"],
    notPromised.map(({ what, why, shown }) => [
      what,
      shown === undefined ? "" : `\`${shown.program}\``,
      shown === undefined ? "" : outcome(shown),
      why,
    ]),
  );
}

/** @param {NonNullable<(typeof notPromised)[number]["shown"]>} shown */
function outcome({ event, output, error }) {
  const result = error === null ? `\`${JSON.stringify(output)}\` arrives` : `the call fails: \`${error}\``;
  return event === undefined ? result : `with \`${JSON.stringify(event)}\`, ${result}`;
}

/** The codes that refuse handlers which may work. */
export function refusedTable() {
  const rows = Object.entries(refusals).map(([code, { why }]) => [`[${code}](codes/${code}.md)`, why]);
  return table(["code", "why"], rows);
}
