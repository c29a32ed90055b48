import parser from "@typescript-eslint/parser";
import type { ParserOptions } from "@typescript-eslint/parser";
import type { Linter } from "eslint";
import fcCheck from "eslint-plugin-fc-check";
import type ts from "typescript";
import { expect, test } from "vitest";
import { lint, typed } from "./lint.js";

/** What the rules of a configuration ask the type checker while they lint a text, once they know the program. */
function questions(text: string, rules: Linter.Config["rules"] = {}): string[] {
  const asked: string[] = [];
  const recording: Linter.Parser = {
    parseForESLint: (source: string, options?: ParserOptions) => {
      const result = parser.parseForESLint(source, options);
      const { program } = result.services;
      if (program === null) throw new Error("there is no type information");
      const checker = new Proxy(program.getTypeChecker(), {
        get: (target, name: keyof ts.TypeChecker) => {
          asked.push(name);
          return Reflect.get(target, name) as unknown;
        },
      });
      return {
        ...result,
        services: {
          ...result.services,
          program: Object.create(program, { getTypeChecker: { value: () => checker } }) as ts.Program,
        },
      };
    },
  } as unknown as Linter.Parser;
  expect(lint(text, { config: { languageOptions: { ...typed, parser: recording }, rules } })).toEqual([]);
  return asked;
}

test("of a file without handlers the checker is asked no more than of an empty one", () => {
  const ofProgram = questions("export {};\n");
  const code = `
    interface Order { id: string }
    export function total(orders: Order[]): number { return orders.map(({ id }) => id.length).reduce((a, b) => a + b, 0); }
    export class Shop { restart(): void { this.restart(); } }
    export const prices = new Map<string, number>(Object.entries({ a: 1 }));
  `;
  expect(questions(code)).toEqual(ofProgram);
});

test("of a function that only has a registrar's name the symbol is asked, and no type", () => {
  const ofProgram = questions("export {};\n");
  const code = "const machine = { start: (job: () => string) => job() };\nmachine.start(() => 'done');\n";
  expect(questions(code).slice(ofProgram.length)).toEqual(["getSymbolAtLocation"]);
});

test("the rules of all codes ask what `handler` asks: a file is checked once", () => {
  const code = 'import { start } from "./fc.js";\nstart((id: string) => null);\n';
  const byHandler = questions(code);
  expect(byHandler.length).toBeGreaterThan(10);
  const strict = fcCheck.configs.strict[0]?.rules;
  expect(questions(code, { ...strict, "fc-check/handler": "off" })).toEqual(byHandler);
  expect(questions(code, strict)).toEqual(byHandler);
});
