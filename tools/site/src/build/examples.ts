import { fixturesFolder, sourcesOf } from "@fc-check/fixtures";
import { codeOf, rules } from "@fc-check/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example } from "../playground/examples.js";

const groups: Readonly<Record<string, string>> = {
  "samples-shapes": "The nine shapes",
  "samples-documented": "From the documentation of Function Compute",
  "code-examples": "Codes",
};

/** The fixtures that are shown as examples: those of one file, without the expectations that tests read. */
export function readExamples(): Example[] {
  return Object.entries(groups).flatMap(([fixture, group]) =>
    sourcesOf(fixture).flatMap((file) => {
      const text = readFileSync(join(fixturesFolder, file), "utf8").replace(/^\s*\/\/\s*\^.*\n/gm, "");
      const id = file.slice(fixture.length + 1).replace(/\.ts$/, "");
      return /from "\.|import\("\./.test(text) ? [] : [{ id, group, title: titleOf(id), text }];
    }),
  );
}

/** `FC1003: The context comes first, wrong`, `9: ship` */
function titleOf(id: string): string {
  const [, name = "", kind] = /^(FC\d+)-(.*)$/.exec(id) ?? [];
  const code = codeOf(name);
  if (code !== undefined) return `${code}: ${rules[code].title}, ${kind}`;
  const [, number, words] = /^(\d+)-(.*)$/.exec(id) ?? [];
  return number === undefined ? id.replaceAll("-", " ") : `${number}: ${String(words).replaceAll("-", " ")}`;
}
