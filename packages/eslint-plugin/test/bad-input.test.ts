import parser from "@typescript-eslint/parser";
import type { ParserOptions } from "@typescript-eslint/parser";
import type { Linter } from "eslint";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { everywhere, lint, projectFolder, typed } from "./lint.js";

const imports = 'import { start } from "./fc.js";\n';
const wrong = "start((id) => id);\n";

describe("without type information", () => {
  const once = [{ messageId: "no-type-information", line: 1, column: 1 }];

  test("one message says how to switch it on", () => {
    const messages = lint(imports + wrong, {
      config: { languageOptions: { parser } },
    });
    expect(messages).toMatchObject(once);
    expect(messages[0]?.message).toContain("projectService: true");
  });

  test("the same with another parser", () => {
    expect(lint(imports + wrong, { config: {} })).toMatchObject(once);
  });

  test("the same in JavaScript, where the rule is switched on for it", () => {
    const config = { ...everywhere, languageOptions: {} };
    expect(lint(imports + wrong, { file: "script.js", config })).toMatchObject(once);
  });
});

describe("JavaScript", () => {
  test("is left alone by the recommended configuration", () => {
    expect(lint(imports + wrong, { file: "script.js" })).toEqual([]);
  });

  test("is checked where the compiler checks it", () => {
    const messages = lint(`// @ts-check\n${imports}${wrong}`, { file: "script.js", config: everywhere });
    expect(messages).toMatchObject([{ messageId: "untyped-handler", line: 3 }]);
  });

  test("is not checked where the compiler does not", () => {
    expect(lint(imports + wrong, { file: "script.js", config: everywhere })).toEqual([]);
  });
});

describe("a file outside the project", () => {
  test("is reported by the parser", () => {
    expect(lint(wrong, { file: "missing.ts" })).toMatchObject([
      { fatal: true, message: expect.stringContaining("was not found by the project service") as string },
    ]);
  });

  test("is checked, with default options, where the parser takes it in", () => {
    const text = `import { start } from "./fc.js";\nstart((id: string) => id);\n`;
    expect(lint(text, { file: "outside.ts" })).toMatchObject([
      { messageId: "single-result-not-error", line: 2 },
    ]);
  });
});

describe("parts of a file", () => {
  test("that a processor hands over are no files of the project", () => {
    const processor: Linter.Processor = {
      preprocess: (text) => [{ text, filename: "0.ts" }],
      postprocess: (messages) => messages.flat(),
    };
    expect(lint(wrong, { file: "readme.md", config: { ...everywhere, processor } })).toEqual([]);
  });

  const partial: Linter.LanguageOptions = {
    ...typed,
    // As parsers of components do: the compiler sees the script alone.
    parser: {
      parseForESLint: (text: string, options?: ParserOptions) =>
        parser.parseForESLint(text.replace(/^.*?<script>\n(.*)<\/script>.*$/s, "$1"), options),
    } as Linter.Parser,
  };

  test("that a parser hands over are reported where they hold a handler", () => {
    const text = `<p />\n<script>\n${imports}start(() => null);\n</script>\n`;
    expect(lint(text, { config: { languageOptions: partial } })).toMatchObject([
      { messageId: "partial-file", line: 1, column: 1 },
    ]);
  });

  test("and left alone where they hold none", () => {
    const text = "<p />\n<script>\nexport const a = 1;\n</script>\n";
    expect(lint(text, { config: { languageOptions: partial } })).toEqual([]);
  });
});

describe("options", () => {
  const withOption = (option: object): Linter.Config => ({
    languageOptions: typed,
    rules: { "fc-check/handler": ["error", option] },
  });

  test.each([
    [{ acceptUndocumentd: true }, /Unexpected property "acceptUndocumentd"/],
    [{ severity: { FC2002: "warn" } }, /"warn" should be equal to one of the allowed values/],
    [{ handlers: ["orders.ts"] }, /"orders.ts" should match pattern/],
  ])("ESLint refuses %j as an option of the rule", (option, words) => {
    expect(() => lint("", { config: withOption(option) })).toThrow(words);
  });

  test("that contradict each other are reported", () => {
    const config = withOption({ severity: { FC1006: "off", "single-result-not-error": "error" } });
    expect(lint(imports + wrong, { config })).toMatchObject([{ messageId: "wrong-options", line: 1 }]);
  });

  test("that list a handler which is not there are reported", () => {
    const messages = lint(imports + wrong, { config: withOption({ handlers: ["nowhere.ts#handle"] }) });
    expect(messages.map(({ message }) => message)).toEqual([
      'In the options of fc-check, "handlers" matches no exported handler of the project: "nowhere.ts#handle". Correct or remove it.',
    ]);
  });

  test("in the tsconfig.json are reported with its path, all of them", () => {
    const messages = lint("export const a = 1;\n", { file: "wrong-options/file.ts" });
    expect(messages.map(({ message }) => message)).toEqual([
      'In the options of fc-check in wrong-options/tsconfig.json, "severity.FC2002" must be one of "error", "warning", "off", not "warn". Correct or remove it.',
      'In the options of fc-check in wrong-options/tsconfig.json, "handlers" matches no exported handler of the project: "orders.ts#handle". Correct or remove it.',
    ]);
    expect(messages).toMatchObject(messages.map(() => ({ messageId: "wrong-options", line: 1, column: 1 })));
  });
});

test("a program of an unknown compiler is reported", () => {
  // Without its library nothing tells where the compiler lies.
  const program = ts.createProgram([join(projectFolder, "file.ts")], { noLib: true });
  const foreign = Object.create(program, {
    getSourceFiles: { value: () => [{}] },
    isSourceFileDefaultLibrary: { value: () => false },
  }) as ts.Program;
  const config = { languageOptions: { ...typed, parserOptions: { programs: [program] } } };
  expect(lint("export {};\n", { config })).toEqual([]);
  const unknown = {
    parseForESLint: (text: string) => {
      const result = parser.parseForESLint(text);
      return { ...result, services: { ...result.services, program: foreign } };
    },
  } as unknown as Linter.Parser;
  expect(lint("export {};\n", { config: { languageOptions: { parser: unknown } } })).toMatchObject([
    { messageId: "unknown-compiler", line: 1 },
  ]);
});
