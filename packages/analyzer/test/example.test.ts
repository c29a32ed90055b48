import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const document = readFileSync(new URL("../../../docs/analyzer.md", import.meta.url), "utf8");
const samples = fileURLToPath(new URL("../../../test-fixtures/samples-mistakes/", import.meta.url));

/** The examples of the document, each with the output that follows it. */
const examples = [...document.matchAll(/```ts\n(.*?)```.*?```text\n(.*?)```/gs)].map(
  ([, code = "", output = ""]) => ({ code, output }),
);

test("there are examples", () => {
  expect(examples).toHaveLength(4);
});

test.each(examples)("$code", ({ code, output }) => {
  const { resolve } = createRequire(import.meta.url);
  // Modules on the command line can't import packages by name.
  const runnable = code.replace(
    / from "(@fc-check\/analyzer|ts-morph)"/g,
    (_, name: string) => ` from ${JSON.stringify(resolve(name))}`,
  );
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", runnable], {
    cwd: samples,
    encoding: "utf8",
    env: {},
  });
  expect(printed).toBe(output);
});
