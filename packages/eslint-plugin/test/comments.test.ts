import { expect, test } from "vitest";
import { lint } from "./lint.js";

const imports = 'import { start } from "./fc.js";\n';
const wrong = "start((id: string) => id);\n";

function codesOf(text: string): (string | null)[] {
  return lint(text).map(({ messageId = null }) => messageId);
}

test("without a comment, the handler is reported", () => {
  expect(codesOf(imports + wrong)).toEqual(["single-result-not-error"]);
});

test.each([
  "// eslint-disable-next-line fc-check/handler -- a test\n",
  "/* eslint-disable fc-check/handler */\n",
  "// fc-check-ignore FC1006 -- a test\n",
  "// fc-check-ignore single-result-not-error\n",
])("silenced by %j", (comment) => {
  expect(codesOf(imports + comment + wrong)).toEqual([]);
});

test("a comment of fc-check that silences nothing is reported once", () => {
  expect(codesOf(`${imports}// fc-check-ignore FC1006\nstart(() => null);\n${wrong}`)).toEqual([
    "unused-ignore",
    "single-result-not-error",
  ]);
});

test("a comment of ESLint silences an unused comment of fc-check as well", () => {
  const comment = "// eslint-disable-next-line fc-check/handler\n// fc-check-ignore FC1008\n";
  expect(codesOf(imports + comment + wrong)).toEqual(["single-result-not-error"]);
});

test("a comment of ESLint that silences nothing is reported by ESLint", () => {
  const messages = lint(`${imports}// eslint-disable-next-line fc-check/handler\nstart(() => null);\n`);
  expect(messages).toMatchObject([
    { ruleId: null, message: expect.stringContaining("Unused eslint-disable directive") as string, line: 2 },
  ]);
});
