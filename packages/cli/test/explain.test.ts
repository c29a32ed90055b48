import { codes, rules } from "@fc-check/core";
import type { Report } from "@fc-check/core";
import { stripVTControlCharacters } from "node:util";
import pico from "picocolors";
import { describe, expect, test } from "vitest";
import { fcCheck, fcCheckProcess, preload, samples } from "./support.js";

const here = (args: readonly string[]): ReturnType<typeof fcCheck> => fcCheck(["explain", ...args], samples);

test("Markdown for a terminal", async () => {
  const { printMarkdown } = (await import(
    new URL("../dist/commands/explain/terminal-markdown.js", import.meta.url).href
  )) as {
    printMarkdown: (markdown: string, display: object) => string;
  };
  const markdown = [
    "# A title with `code`",
    "Words in **bold**, in _italics_ and in `code`, a [link](../options.md), <b>no</b> HTML & no entities,",
    "so many that they are wrapped.  \nA line of its own.",
    "- one item, which is so long that it goes on in the next line\n- two\n  - in two\n\n    more of it",
    "2. second\n3. third",
    "<details>hidden</details>",
    "> quoted words, which are so many that they are wrapped too",
    "| code | what |\n| --- | --- |\n| `FC1003` | the context |",
    '```ts\nconst long = "code is never wrapped, however long it is"; // as it is\n\n```',
    "---",
  ].join("\n\n");
  const link = (text: string, target: string): string => `${text} → ${target}`;
  const shown = [false, true].map((color) =>
    printMarkdown(markdown, { colors: pico.createColors(color), width: 40, link }),
  );
  await expect(shown.join("\n")).toMatchFileSnapshot("golden/markdown.txt");
});

test("as wide as the terminal, and in colour", async () => {
  const { stdout } = await fcCheck(["explain", "FC1003"], samples, {}, { columns: 50 });
  const plain = stripVTControlCharacters(stdout);
  expect(plain).not.toBe(stdout);
  const prose = plain.split("\n").filter((line) => !line.startsWith("    "));
  expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(50);
});

test("every code has its page, without marks of Markdown, HTML, or lines that are too long", async () => {
  const { status, stdout } = await here(codes);
  expect(status).toBe(0);
  for (const code of codes) expect(stdout).toContain(`${code}: ${rules[code].title}\n`);
  // Code, which is indented, stays as it is.
  const prose = stdout.split("\n").filter((line) => !line.startsWith("    "));
  expect(prose.filter((line) => line.length > 80)).toEqual([]);
  expect(prose.filter((line) => /^#|\]\(|```|<\/?[a-z]+>/.test(line.replace(/`[^`]*`/g, "")))).toEqual([]);
});

test("the page of a code says of its example what the check does", async () => {
  const { stdout } = await fcCheck(["--format", "json", "code-examples", "deployment-examples"], samples);
  const { diagnostics } = JSON.parse(stdout) as Report;
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(codes));
  // The pages name files as the examples do.
  const plain = (text: string): string =>
    text.replace(/deployment-examples\/FC\d+-wrong\//g, "").replace(/\s+/g, " ");
  for (const { code, message, help, sdk } of diagnostics) {
    const page = plain((await here([code])).stdout);
    for (const words of [message, help, sdk ?? ""].filter((text) => !text.startsWith("(")))
      expect(page, code).toContain(plain(words));
  }
});

test("a code in any case, a name, the number that editors show", async () => {
  const { stdout } = await here(["FC1003"]);
  expect(stdout).toContain("FC1003: The context comes first\n\n");
  for (const given of [
    "fc1003",
    "context-not-first",
    "Context-Not-First",
    "fc-check/context-not-first",
    "991003",
  ])
    expect((await here([given])).stdout, given).toBe(stdout);
});

test("without an argument, all codes", async () => {
  const { status, stdout } = await here([]);
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
    codes.map((code) => [code, rules[code].name, rules[code].title]),
  );
});

test("a code of TypeScript", async () => {
  const { status, stdout } = await here(["ts2322"]);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout:
      "TS2322 is a diagnostic of TypeScript's own, and no rule of fc-check: its message says what is wrong.\n",
  });
});

describe("what is unknown", () => {
  test.each([
    ["FC103", 'There is no code "FC103". Did you mean FC1003 (context-not-first)'],
    ["contextnotfirst", 'There is no code "contextnotfirst". Did you mean FC1003 (context-not-first)?'],
    ["elephant", 'There is no code "elephant". `fc-check explain` lists them all.'],
    ["\u001B[31m", 'There is no code "␛[31m". `fc-check explain` lists them all.'],
  ])("%j", async (given, message) => {
    const { status, stdout, stderr } = await here(["FC1003", given]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`fc-check: ${message}`);
  });

  test("a flag", async () => {
    expect(await here(["--all"])).toMatchObject({ status: 2, stdout: "" });
    expect(await here(["--help"])).toMatchObject({ status: 0, stderr: "" });
  });
});

test("it loads no compiler", async () => {
  const list =
    'import { createRequire } from "node:module"; process.on("exit", () => console.error(Object.keys(createRequire("file:///x.js").cache).join()));';
  const { stderr } = await fcCheckProcess(["explain", "FC1003"], samples, preload(list));
  expect(stderr).toContain("commander");
  expect(stderr).not.toMatch(/ts-morph|typescript/);
});
