import type { TakesFacts } from "../facts.js";
import type { Edit, Fix } from "../finding.js";
import { fix, insert, replace } from "./edits.js";

/** Writes the right `takes`. Safe, but where it takes the place of an expression, which may do something else. */
export function writeTakes(written: TakesFacts, takes: string): Fix[] {
  const edit = editFor(written, `takes: "${takes}"`, takes);
  return edit === null ? [] : [fix(`Write \`takes: "${takes}"\``, written.form !== "opaque", [edit])];
}

function editFor(written: TakesFacts, property: string, takes: string): Edit | null {
  if (written.valueSpan !== null) {
    return replace(written.valueSpan, written.shorthand ? property : `"${takes}"`);
  }
  if (written.insertion === null) return null;
  const { at, as } = written.insertion;
  if (as === "argument") return insert(at, `, { ${property} }`);
  return insert(at, as === "first" ? ` ${property} ` : ` ${property},`);
}
