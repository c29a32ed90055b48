/** A pattern for a name that stands alone. `$` may be a part of one, and is no letter to a pattern. */
export function wholeWord(name: string): string {
  return `(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`;
}
