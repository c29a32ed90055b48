import parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";
import type { SuggestionOutput } from "@typescript-eslint/rule-tester";
import fcCheck from "eslint-plugin-fc-check";
import { join } from "node:path";
import { afterAll, describe, it } from "vitest";

Object.assign(RuleTester, { afterAll, describe, it });

const tester = new RuleTester({
  languageOptions: {
    parser,
    parserOptions: { project: "./tsconfig.json", tsconfigRootDir: join(import.meta.dirname, "project") },
  },
});

/** What is suggested for a plain value: the source with the pair in its place. */
const returnPair = (output: string): SuggestionOutput<string>[] => [
  { messageId: "fix", data: { title: "Return `[value, null]`" }, output },
];

const imports = 'import { register, start, type Context } from "./fc.js";\n';

const withShebang = (result: string): string =>
  `#!/usr/bin/env node\r\nimport { start } from "./fc.js";\r\nstart((id: string) =>\r\n  ${result});`;

// typescript-eslint describes rules with types of its own.
type Rule = Parameters<typeof tester.run<string, [object?]>>[1];

tester.run<string, [object?]>("handler", fcCheck.rules.handler as unknown as Rule, {
  valid: [
    { name: "a file without handlers", code: "export const sum = (a: number, b: number): number => a + b;" },
    {
      name: "a handler with a documented signature",
      code: `${imports}start((ctx: Context, event: { id: string }): [string, Error | null] => [event.id, null]);`,
    },
    {
      name: "a comment of fc-check",
      code: `${imports}// fc-check-ignore FC1006 -- a test\nstart((id: string) => id);`,
    },
    {
      name: "an option of the project",
      code: `${imports}export const begin = start;\nbegin((id: string) => null);`,
    },
    {
      name: "an option of the rule, by the name of the code",
      code: `${imports}start((id: string) => id);`,
      options: [{ severity: { "single-result-not-error": "off" } }],
    },
    { name: "a registrar that no option names", code: `${imports}register((id: string) => id);` },
  ],
  invalid: [
    {
      name: "the code's name, message and range",
      code: `${imports}start((ctx: Context, event: string, trace: string) => null);`,
      errors: [
        {
          messageId: "too-many-parameters",
          data: {
            code: "FC1002",
            message: "The handler takes 3 parameters; at most two are given: the context and the event.",
          },
          line: 2,
          column: 37,
          endLine: 2,
          endColumn: 50,
        },
      ],
    },
    {
      name: "several findings, in the order of the source",
      code: `${imports}start((...ids: string[]): [string, string] => ["", ""]);\nstart((id: bigint) => null);`,
      errors: [
        { messageId: "rest-parameter", line: 2 },
        { messageId: "last-result-not-error", line: 2 },
        { messageId: "input-not-json", line: 3 },
      ],
    },
    {
      name: "a safe fix",
      code: `${imports}start((ctx: Context) => null);`,
      output: `${imports}start((ctx: Context) => null, { takes: "context" });`,
      errors: [{ messageId: "arity-not-visible", suggestions: null }],
    },
    {
      name: "a suggestion, which edits several places",
      code: `${imports}start((event: string, ctx: Context) => null);`,
      errors: [
        {
          messageId: "context-not-first",
          suggestions: [
            {
              messageId: "fix",
              data: { title: "Swap the parameters" },
              output: `${imports}start((ctx: Context, event: string) => null);`,
            },
          ],
        },
      ],
    },
    {
      name: "an ignore comment that ignores nothing, once",
      code: `${imports}// fc-check-ignore FC1006\nstart((id: string) => null);`,
      errors: [{ messageId: "unused-ignore", line: 2, column: 1, endColumn: 26 }],
    },
    {
      name: "an option of the rule instead of the project's",
      code: `${imports}export const begin = start;`,
      options: [{ severity: { FC1015: "error" } }],
      errors: [{ messageId: "registrar-escapes", line: 2 }],
    },
    {
      name: "a registrar that an option names",
      code: `${imports}register((id: string) => id);`,
      options: [{ registrars: [{ package: "test-project", name: "register" }] }],
      errors: [
        {
          messageId: "single-result-not-error",
          line: 2,
          suggestions: returnPair(`${imports}register((id: string) => [id, null] as const);`),
        },
      ],
    },
    {
      name: "a handler that an option names",
      code: "export const handle = (id: string): string => id;",
      options: [{ handlers: ["*.ts#handle"] }],
      errors: [
        {
          messageId: "single-result-not-error",
          line: 1,
          suggestions: returnPair(
            "export const handle = (id: string): [string, Error | null] => [id, null];",
          ),
        },
      ],
    },
    {
      name: "positions in a file with a shebang and Windows line ends",
      code: withShebang("id"),
      errors: [
        {
          messageId: "single-result-not-error",
          line: 3,
          column: 20,
          suggestions: returnPair(withShebang("[id, null] as const")),
        },
      ],
    },
  ],
});
