import { optionsSchema, pluginOptions, readOptions } from "@fc-check/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { ESLint } from "eslint";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import * as toml from "smol-toml";
import ts from "typescript";
import { expect, onTestFinished, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { blocks, blocksIn, place } from "./pages.js";

const validateReport = new Ajv2020({ strict: false }).compile(
  JSON.parse(
    readFileSync(new URL("../node_modules/fc-check/schema/report.schema.json", import.meta.url), "utf8"),
  ) as object,
);

/** Languages whose blocks another test holds, or that are shown as they are. */
const others = ["", "console", "diff", "elisp", "lua", "sh", "text", "ts", "xml"];

test("every block has a language that is looked at", () => {
  const known = [...others, "javascript", "js", "json", "jsonc", "toml", "yaml"];
  expect(blocks.filter(({ language }) => !known.includes(language)).map(place)).toEqual([]);
});

test.each(blocksIn("json", "jsonc"))("%s is JSON that is taken as it is", (_, { code, language }) => {
  const value = readJson(code, language === "jsonc");
  const members = Object.keys(value);
  if ("compilerOptions" in value) {
    const { plugins, ...compilerOptions } = value.compilerOptions as Record<string, unknown>;
    expect(ts.convertCompilerOptionsFromJson(compilerOptions, ".").errors).toEqual([]);
    expect(readOptions(pluginOptions(plugins)?.raw ?? {}).problems).toEqual([]);
  } else if ("diagnostics" in value) {
    expect(validateReport(value), JSON.stringify(validateReport.errors)).toBe(true);
  } else if (members.some((name) => name in optionsSchema.properties)) {
    expect(readOptions(value).problems).toEqual([]);
  }
});

function readJson(code: string, comments: boolean): Record<string, unknown> {
  if (!comments) return JSON.parse(code) as Record<string, unknown>;
  const read = ts.parseConfigFileTextToJson("block.jsonc", code);
  expect(read.error?.messageText).toBeUndefined();
  return read.config as Record<string, unknown>;
}

test.each(blocksIn("yaml"))("%s is YAML", (_, { code }) => {
  const documents = parseAllDocuments(code);
  expect([...documents].flatMap(({ errors }) => errors)).toEqual([]);
});

test.each(blocksIn("toml"))("%s is TOML", (_, { code }) => {
  expect(() => toml.parse(code)).not.toThrow();
});

// The old forms of handlers; what is `js` is a configuration.
test.each(blocksIn("javascript"))("%s is a CommonJS script", (_, { code }) => {
  expect(new Script(code)).toBeInstanceOf(Script);
});

/** The configuration of the guide, around which all others are parts. */
const guide = blocks.find(({ page, language }) => page === "docs/eslint.md" && language === "js")?.code ?? "";

test.each(blocksIn("js"))("%s is a configuration that ESLint takes", async (name, { code }) => {
  const file = fileURLToPath(new URL(`../dist/${name.replace(/\W/g, "-")}.mjs`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code.includes("export default") ? code : withEntry(code));
  onTestFinished(() => {
    rmSync(file);
  });
  const eslint = new ESLint({ overrideConfigFile: file });
  const { rules } = (await eslint.calculateConfigForFile("scripts/main.ts")) as { rules: object };
  expect(Object.keys(rules)).toContain("fc-check/handler");
});

/** The configuration of the guide with one more entry: an object, or members of one. */
function withEntry(code: string): string {
  const entry = code.startsWith("{") ? code : `{ files: ["**/*.ts"], ${code} }`;
  return guide.replace(/^}\);$/m, `}, ${entry});`);
}
