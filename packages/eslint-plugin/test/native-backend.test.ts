import parser from "@typescript-eslint/parser";
import type { ParserOptions } from "@typescript-eslint/parser";
import type { Linter } from "eslint";
import type ts from "typescript";
import { expect, test } from "vitest";
import { lint, typed } from "./lint.js";

/** What the native backend of typescript-eslint throws for when it is asked. */
const missing = [
  "getAmbientModules",
  "getPropertySymbolOfDestructuringAssignment",
  "isOptionalParameter",
  "signatureToString",
];

function throwing(names: readonly string[]): PropertyDescriptorMap {
  const get = (): never => {
    throw new Error("not available on the tsgo API");
  };
  return Object.fromEntries(names.map((name) => [name, { get }]));
}

/** A program as the native backend gives it, made from one that has everything. The backend itself is in the tests of installed packages. */
function asNative(program: ts.Program, lacks = missing): ts.Program {
  const checker = Object.create(program.getTypeChecker(), throwing(lacks)) as ts.TypeChecker;
  const options = program.getCompilerOptions();
  const isLibrary = ({ fileName }: ts.SourceFile): boolean => fileName.includes("/typescript-linux-x64/lib/");
  const library = (file: ts.SourceFile): ts.SourceFile =>
    Object.create(file, { fileName: { value: "/typescript-linux-x64/lib/lib.d.ts" } }) as ts.SourceFile;
  return Object.create(program, {
    ...throwing(["getResolvedProjectReferences"]),
    getCompilerOptions: { value: () => ({ ...options, plugins: [{ name: "@fc-check/typescript-plugin" }] }) },
    getTypeChecker: { value: () => checker },
    isSourceFileDefaultLibrary: { value: isLibrary },
    getSourceFiles: {
      value: () =>
        program
          .getSourceFiles()
          .map((file) => (program.isSourceFileDefaultLibrary(file) ? library(file) : file)),
    },
  }) as ts.Program;
}

const native = (lacks?: string[]): Linter.Parser =>
  ({
    parseForESLint: (text: string, options?: ParserOptions) => {
      const { services, ...result } = parser.parseForESLint(text, options);
      if (services.program === null) throw new Error("there is no type information");
      return { ...result, services: { ...services, program: asNative(services.program, lacks) } };
    },
  }) as unknown as Linter.Parser;

test.each([
  ["options of the project", "export const begin = start;\nbegin((id: string) => null);"],
  ["optional parameters", "start((ctx?: Context, id = 'a', ...rest: string[]) => null);"],
  ["parameters with a value that others follow", "start((id: string = 'a', ctx: Context) => null);"],
  ["printed signatures", "start(<T>(event: T): [T, Error | null] => [event, null]);"],
  ["destructuring assignments", "let begin;\n({ start: begin } = { start });\nbegin((id: string) => id);"],
])("what the native backend lacks is made up for: %s", (_, code) => {
  const text = `import { start, type Context } from "./fc.js";\n${code}\n`;
  const expected = lint(text);
  expect(lint(text, { config: { languageOptions: { ...typed, parser: native() } } })).toEqual(expected);
});

test("there is something to compare", () => {
  const text =
    'import { start } from "./fc.js";\nstart(<T>(event: T): [T, Error | null] => [event, null]);\n';
  expect(lint(text, { config: { languageOptions: { ...typed, parser: native() } } })).toMatchObject([
    { messageId: "generic-handler", message: expect.stringContaining("`<T>(event: T) => [T,") as string },
  ]);
});

test("where the backend lacks more, one message says so instead of a crash", () => {
  const text = 'import { start } from "./fc.js";\nstart((id: string) => id);\n';
  const languageOptions = { ...typed, parser: native(["getSignaturesOfType"]) };
  expect(lint(text, { config: { languageOptions } })).toMatchObject([
    {
      messageId: "native-backend",
      line: 1,
      message: expect.stringContaining("(not available on the tsgo API)") as string,
    },
  ]);
});
