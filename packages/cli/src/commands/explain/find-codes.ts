import type { Code } from "@fc-check/core";
import { codeOf, codes, rules } from "@fc-check/core";
import leven from "leven";

/** What somebody may have meant. */
export type Found =
  | { readonly kind: "ours"; readonly code: Code }
  /** A diagnostic of TypeScript, such as TS2322. */
  | { readonly kind: "typescript"; readonly code: string }
  | { readonly kind: "unknown"; readonly suggestions: readonly Code[] };

/** Finds a code by itself, by its name or that of its ESLint rule, in any case, or by the number that tsserver gives it: 991003 is FC1003. */
export function findCode(given: string): Found {
  const wanted = given.toUpperCase();
  const name = given.toLowerCase().replace(/^fc-check\//, "");
  const code = codeOf(wanted.replace(/^99(\d{4})$/, "FC$1")) ?? codeOf(name);
  if (code !== undefined) return { kind: "ours", code };
  return /^TS\d+$/.test(wanted)
    ? { kind: "typescript", code: wanted }
    : { kind: "unknown", suggestions: closest(name) };
}

/** The codes that a word is most likely meant to be: those fewest letters away, where they are less than half of it. */
function closest(word: string): Code[] {
  const away = (code: Code): number =>
    Math.min(leven(word, code.toLowerCase()), leven(word, rules[code].name));
  const nearest = Math.min(...codes.map(away));
  const found = codes.filter((code) => away(code) === nearest);
  return nearest * 2 < word.length && found.length <= mostSuggestions ? found : [];
}

/** More would be a list of all. */
const mostSuggestions = 5;
