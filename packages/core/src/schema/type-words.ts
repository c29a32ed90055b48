import type { TemplateFacts } from "../facts.js";

/** The name of a property as a type declares it. */
export function propertyName(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
}

/** A literal type. A number that has no literal, such as `1e999`, is any number. */
export function literalText(value: string | number | boolean): string {
  return typeof value === "number" && !Number.isFinite(value) ? "number" : JSON.stringify(value);
}

/** A template literal type; null where its facts do not say all of it. */
export function templateText({ texts, holes }: TemplateFacts): string | null {
  if (holes.includes("other")) return null;
  const parts = texts.map((text, index) => {
    const hole = holes[index];
    const written = text.replace(/[\\`]|\$(?=\{)/g, String.raw`\$&`).replace(/\r/g, String.raw`\r`);
    return hole === undefined ? written : `${written}\${${hole}}`;
  });
  return `\`${parts.join("")}\``;
}
