import type { Credentials } from "../context.js";

/** Takes the credentials of an invocation out of a text. */
export type Redact = (text: string) => string;

/** Shorter values are no secrets, and would be found in any text. */
const SHORTEST_SECRET = 4;
/** How much of a secret is looked for first: the expression for all of a token takes milliseconds to compile. */
const BEGINNING = 12;

/** The latest {@link Redact}, which is the right one until the credentials change, after hours. */
let latest: { readonly key: string; readonly redact: Redact } | undefined;

/** Makes the {@link Redact} of these credentials. */
export function redactor({ accessKeyId, accessKeySecret, securityToken }: Credentials): Redact {
  const values = [accessKeyId, accessKeySecret, securityToken];
  const key = values.join("\n");
  if (latest?.key !== key) {
    latest = { key, redact: makeRedactor(values.filter((secret) => secret.length >= SHORTEST_SECRET)) };
  }
  return latest.redact;
}

function makeRedactor(secrets: readonly string[]): Redact {
  if (secrets.length === 0) {
    return (text) => text;
  }
  // A secret that holds another is taken out first, or its rest would stay.
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  const beginnings = new RegExp(patternOf(longestFirst, BEGINNING));
  let whole: RegExp | undefined;
  return (text) =>
    beginnings.test(text)
      ? text.replace((whole ??= new RegExp(patternOf(longestFirst, Infinity), "g")), "[redacted]")
      : text;
}

/** What finds the first characters of each secret, as text in any escape and as base64. */
function patternOf(secrets: readonly string[], length: number): string {
  const texts = secrets.map((secret) => join(Array.from(secret), length, textCharacter));
  const encoded = secrets.flatMap((secret) =>
    base64Forms(secret).map((form) => join(Array.from(form), length, base64Character)),
  );
  return [...texts, ...encoded].join("|");
}

function join(characters: readonly string[], length: number, pattern: (character: string) => string): string {
  return characters.slice(0, length).map(pattern).join("");
}

/** A character as it is, percent-encoded, or escaped for JSON. */
function textCharacter(character: string): string {
  if (/[A-Za-z0-9]/.test(character)) {
    return character;
  }
  const itself = /[ -~]/.test(character) ? `\\${character}` : character;
  const percent = Array.from(Buffer.from(character), (byte) => `%${eitherCase(hex(byte, 2))}`).join("");
  const units = character.split("").map((unit) => `\\\\u${eitherCase(hex(unit.charCodeAt(0), 4))}`);
  return `(?:\\\\?${itself}|${percent}|${units.join("")}${character === " " ? "|\\+" : ""})`;
}

/** A character of base64 in its usual form, in the one for URLs, or escaped. */
function base64Character(character: string): string {
  const inUrls = { "+": "-", "/": "_" }[character];
  return inUrls === undefined ? character : `(?:${inUrls}|${textCharacter(character)})`;
}

/**
 * The base64 of a text with anything before and after it. It depends on where the text begins within three bytes; at both
 * ends a character that also depends on a neighbour is left out.
 */
function base64Forms(text: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    return bytes.toString("base64").slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
  });
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}

function eitherCase(digits: string): string {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
