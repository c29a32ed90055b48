import { codes, rules, sourceCodes } from "@fc-check/core";
import { Linter } from "eslint";
import fcCheck from "eslint-plugin-fc-check";
import { existsSync, readFileSync } from "node:fs";
import { Module } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { lint, projectFolder, typed } from "./lint.js";

const imports = 'import { start, type Context } from "./fc.js";\n';
const swapped = "start((event: string, ctx: Context): Error | null => null);\n";
const single = "start((id: string) => id);\n";

/** Lints with some rules, and gives the rule, the message's id, its severity and its line. */
function lintWith(text: string, on: Linter.RulesRecord, others: Linter.Config[] = []): unknown[] {
  const plugins = { "fc-check": fcCheck };
  const config: Linter.Config = { files: ["**/*.ts"], plugins, languageOptions: typed, rules: on };
  const linter = new Linter({ cwd: projectFolder });
  return linter
    .verify(text, [config, ...others], { filename: join(projectFolder, "file.ts") })
    .map(({ ruleId, messageId, severity, line }) => [ruleId, messageId, severity, line]);
}

test("there is a rule for each code that a source can have", () => {
  const names = sourceCodes.map((code) => rules[code].name);
  expect(Object.keys(fcCheck.rules)).toEqual(["handler", ...names]);
  const others = codes.filter((code) => !sourceCodes.includes(code));
  expect(others).toEqual(["FC3001", "FC3002", "FC3003"]);
});

test("each rule needs types, says so, and links to its page", () => {
  const pages = Object.entries(fcCheck.rules).map(([name, { meta }]) => {
    expect(meta?.docs).toMatchObject({ requiresTypeChecking: true });
    const page = fileURLToPath(meta?.docs?.url ?? "");
    expect(existsSync(page), name).toBe(true);
    return page.slice(page.lastIndexOf("/") + 1);
  });
  expect(pages).toEqual(["codes.md", ...sourceCodes.map((code) => `${code}.md`)]);
});

test("when the pages are on the web, rules link there", () => {
  const file = fileURLToPath(import.meta.resolve("eslint-plugin-fc-check"));
  const text = readFileSync(file, "utf8").replace(
    "CODE_DOCS_URL = void 0",
    'CODE_DOCS_URL = "https://docs.example/check/"',
  );
  const module = new Module(file) as Module & { _compile: (text: string, file: string) => void };
  module._compile(text, file);
  const { rules: all } = module.exports as typeof fcCheck;
  expect(all.handler.meta?.docs?.url).toBe("https://docs.example/check/codes.html");
  expect(all["context-not-first"]?.meta?.docs?.url).toBe("https://docs.example/check/codes/FC1003.html");
});

describe("strict", () => {
  const strict = (text: string, ...others: Linter.Config[]): unknown[] =>
    lintWith(text, {}, [...fcCheck.configs.strict, ...others]);

  test("finds what recommended finds, under the names of the codes", () => {
    const text = `${imports}${swapped}${single}// fc-check-ignore FC1006\n`;
    const found = lint(text).map(({ messageId, severity, line }) => [
      `fc-check/${String(messageId)}`,
      messageId,
      severity,
      line,
    ]);
    expect(found).toHaveLength(3);
    expect(strict(text)).toEqual(found);
  });

  test("lets each code have a severity of its own", () => {
    const rules: Linter.RulesRecord = {
      "fc-check/context-not-first": "off",
      "fc-check/single-result-not-error": "warn",
    };
    expect(strict(imports + swapped + single, { rules })).toEqual([
      ["fc-check/single-result-not-error", "single-result-not-error", 1, 3],
    ]);
  });

  test("beside recommended reports nothing twice", () => {
    const text = imports + swapped + single;
    expect(strict(text, ...fcCheck.configs.recommended)).toEqual(strict(text));
  });

  test("says once why a file can't be checked", () => {
    expect(
      strict(imports + single, { languageOptions: { parserOptions: { projectService: false } } }),
    ).toEqual([["fc-check/not-a-function", "no-type-information", 2, 1]]);
  });
});

describe("a rule of a code beside `handler`", () => {
  const both: Linter.RulesRecord = { "fc-check/context-not-first": "warn", "fc-check/handler": "error" };
  const found = [
    ["fc-check/context-not-first", "context-not-first", 1, 2],
    ["fc-check/handler", "single-result-not-error", 2, 3],
  ];

  test("reports its code, and `handler` the others, whichever comes first", () => {
    expect(lintWith(imports + swapped + single, both)).toEqual(found);
    const reversed = Object.fromEntries(Object.entries(both).reverse());
    expect(lintWith(imports + swapped + single, reversed)).toEqual(found);
  });

  test("is silenced by its own name", () => {
    const disabled = (name: string): string =>
      `${imports}// eslint-disable-next-line fc-check/${name}\n${swapped}`;
    expect(lintWith(disabled("context-not-first"), both)).toEqual([]);
    expect(lintWith(disabled("handler"), both)).toEqual([
      [null, undefined, 1, 2],
      ["fc-check/context-not-first", "context-not-first", 1, 3],
    ]);
  });

  test("and switched off for one file leaves its code to `handler`", () => {
    const text = `/* eslint fc-check/context-not-first: off */\n${imports}${swapped}`;
    expect(lintWith(text, both)).toEqual([["fc-check/handler", "context-not-first", 2, 3]]);
  });

  test("leaves it to `handler` to say why a file can't be checked", () => {
    const untyped = { languageOptions: { parserOptions: { projectService: false } } };
    expect(lintWith(imports + single, both, [untyped])).toEqual([
      ["fc-check/handler", "no-type-information", 2, 1],
    ]);
  });

  test("is forgotten when the same parsed file is linted without it", () => {
    const linter = new Linter({ cwd: projectFolder });
    const filename = join(projectFolder, "file.ts");
    const config = { files: ["**/*.ts"], plugins: { "fc-check": fcCheck }, languageOptions: typed };
    linter.verify(imports + swapped, [{ ...config, rules: both }], { filename });
    const parsed = linter.getSourceCode();
    const alone = { ...config, rules: { "fc-check/handler": "error" } } as Linter.Config;
    expect(linter.verify(parsed, [alone], { filename })).toMatchObject([{ ruleId: "fc-check/handler" }]);
  });
});

test("rules of codes take no options of fc-check", () => {
  expect(() => lintWith("", { "fc-check/context-not-first": ["error", { severity: {} }] })).toThrow(
    /should NOT have additional properties/,
  );
});
