import { notPromised, refusedByRule } from "../../packages/differential/dist/promises.js";
import { table } from "./parts.mjs";

/** What green does not promise. */
export function notPromisedTable() {
  return table(
    ["what", "why"],
    notPromised.map(({ what, why }) => [what, why]),
  );
}

/** The codes that refuse handlers which may work. */
export function refusedTable() {
  const rows = Object.entries(refusedByRule).map(([code, why]) => [`[${code}](codes/${code}.md)`, why]);
  return table(["code", "why"], rows);
}
