import type { TakesFacts } from "../facts.js";
import type { Edit, Fix } from "../finding.js";
import { fix, insert, replace } from "./edits.js";

/**
 * Writes the right `takes`. Safe where none was written and the function's own length agrees: a call then passes as many arguments as before.
 * A parameter with a default value gets an argument that it did not get, and a function that can't be seen may be any.
 */
export function writeTakes(written: TakesFacts, takes: string, agrees: boolean): Fix[] {
  const edit = editFor(written, `takes: "${takes}"`, takes);
  return edit === null
    ? []
    : [fix(`Write \`takes: "${takes}"\``, agrees && written.form === "absent", [edit])];
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
