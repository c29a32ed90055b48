import type { TemplateFacts } from "../facts.js";

/** A pattern for the strings of a template literal type; `exact` where it takes no others. */
export interface TemplatePattern {
  readonly pattern: string;
  readonly exact: boolean;
}

const numbers = {
  number: String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`,
  bigint: String.raw`-?\d+`,
} as const;

/** The pattern that takes every string. */
export const anyText = "^";

const anything = String.raw`[\s\S]*`;

/** What may stand in a number: where such a text follows one, it is not known where the number ends. */
const inNumbers = /^[\d.eE+-]/;

/**
 * As in TypeScript, a hole ends where the text behind it occurs for the first time, so a part of a string matches in one way only. That also keeps
 * the time that a match takes proportional to the string's length, whoever sends it.
 */
export function templatePattern(template: TemplateFacts): TemplatePattern {
  const { texts, holes } = withoutEmptyTexts(template);
  let exact = true;
  const parts = holes.map((hole, index) => {
    const after = texts[index + 1] ?? "";
    const last = index === holes.length - 1;
    if (hole === "other") exact = false;
    else if (hole !== "string" && !inNumbers.test(after)) return numbers[hole] + escape(after);
    else if (hole !== "string") exact = false;
    return (last ? anything : upTo(after)) + escape(after);
  });
  const pattern = `^${escape(texts[0] ?? "")}${parts.join("")}$`;
  return {
    pattern: pattern.endsWith(`${anything}$`) ? pattern.slice(0, -anything.length - 1) : pattern,
    exact,
  };
}

/** Of holes without a text between them, it is not known where one ends: they are taken together. */
function withoutEmptyTexts({ texts, holes }: TemplateFacts): TemplateFacts {
  const result = { texts: [texts[0] ?? ""], holes: [] as TemplateFacts["holes"][number][] };
  holes.forEach((hole, index) => {
    const joined = index > 0 && texts[index] === "";
    const before = result.holes.at(-1);
    if (joined)
      result.holes[result.holes.length - 1] = hole === "string" && before === "string" ? "string" : "other";
    else result.holes.push(hole);
    const after = texts[index + 1] ?? "";
    if (joined) result.texts[result.texts.length - 1] = after;
    else result.texts.push(after);
  });
  return result;
}

/** What stands before the first occurrence of a text. */
function upTo(text: string): string {
  return /^.$/su.test(text)
    ? `[^${text.replace(/[\]^\\-]/, String.raw`\$&`)}]*`
    : String.raw`(?:(?!${escape(text)})[\s\S])*`;
}

/** Only what has a meaning in patterns: with the flag `u`, which JSON Schema asks for, nothing else may be escaped. */
function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
