/** A pattern for a name that stands alone. `$` may be a part of one, and is no letter to a pattern. */
export function wholeWord(name: string): string {
  return `(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`;
}

/** The places in a text where a name stands alone. */
export function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!isPartOfName(text[at - 1]) && !isPartOfName(text[at + name.length])) places.push(at);
  }
  return places;
}

function isPartOfName(character: string | undefined): boolean {
  return character !== undefined && /[\w$]/.test(character);
}

/** What stands before a place, white space left out. It ends with `/` where that may be a comment. */
export function textBefore(text: string, at: number): string {
  const before = text.slice(0, at).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const isAbove = text.slice(before.length, at).includes("\n");
  // A few words are all that is asked for.
  return isAbove && line.includes("//") ? "/" : before.slice(-100);
}
