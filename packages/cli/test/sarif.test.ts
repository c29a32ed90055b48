import Ajv from "ajv-draft-04";
import formats from "ajv-formats";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Log, Run } from "sarif";
import { expect, test } from "vitest";
import { codes } from "@fc-check/core";
import type { Report } from "@fc-check/core";
import { printSarif } from "../src/report/formats/sarif.js";
import { config, fcCheck, registrar, right, samples, writeFiles, wrong } from "./support.js";

const schema = JSON.parse(
  readFileSync(
    new URL(import.meta.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")),
    "utf8",
  ),
) as object;
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
formats.default(ajv);
const isValid = ajv.compile(schema);

function runOf(text: string): Run {
  const log = JSON.parse(text) as Omit<Log, "runs"> & { runs: [Run] };
  isValid(log);
  expect(isValid.errors).toBe(null);
  return log.runs[0];
}

test.each(["samples-documented", "samples-mistakes", "."])("is valid SARIF: %s", async (folder) => {
  const args = folder === "." ? [] : [folder];
  const cwd = folder === "." ? await writeFiles({ "tsconfig.json": config(), "a.ts": "" }) : samples;
  const { stdout } = await fcCheck(["--format", "sarif", ...args], cwd);
  const json = JSON.parse((await fcCheck(["--format", "json", ...args], cwd)).stdout) as Report;
  const { results = [], tool, invocations = [] } = runOf(stdout);
  expect(tool.driver).toMatchObject({ name: "fc-check", version: json.tool.version });
  expect(tool.driver.rules?.map(({ id }) => id)).toEqual(codes);
  expect(invocations[0]?.executionSuccessful).toBe(folder !== ".");
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual(
    json.diagnostics.map(({ code, severity }) => [code, severity]),
  );
  for (const { ruleId, ruleIndex = -1 } of results) expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
});

test("has places, related places and fixes", async () => {
  const folder = await writeFiles({
    "tsconfig.json": config({ noImplicitAny: false }),
    "fc.ts": registrar,
    "a b/% 数.ts": 'import { start } from "../fc.js";\nstart((ctx, event: string) => null);\n',
    "main.ts": 'import { start } from "./fc.js";\nimport { handle } from "./other.js";\nstart(handle);\n',
    "other.ts": "export const handle = (): number => 1;\n",
  });
  const { results = [], columnKind } = runOf((await fcCheck(["--format", "sarif"], folder)).stdout);
  expect(columnKind).toBe("utf16CodeUnits");
  await expect(`${JSON.stringify(results, null, 2)}\n`).toMatchFileSnapshot("golden/sarif-results.json");
});

test("has the configurations' and the run's own problems", () => {
  const report = { tool: { name: "fc-check", version: "1.0.0" }, diagnostics: [] as unknown } as Report;
  const outcome = {
    report,
    withoutHandlers: [],
    unmatched: [],
    checked: [],
    remarks: [],
    textOf: () => undefined,
  };
  const run = runOf(
    printSarif(
      { ...outcome, notices: ["odd"], problems: ["nothing\u001B"] },
      { terminal: { env: {}, folder: "/" } },
    ),
  );
  expect(run.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error", message: { text: "nothing␛" } }],
      toolConfigurationNotifications: [{ level: "warning", message: { text: "odd" } }],
    },
  ]);
});

test("has what is suppressed, and says so", async () => {
  const folder = await writeFiles({ "tsconfig.json": config(), "a.ts": wrong });
  const results = async (...args: string[]): Promise<unknown> => {
    const { results: found = [] } = runOf((await fcCheck(["--format", "sarif", ...args], folder)).stdout);
    return found.map(({ ruleId, suppressions }) => [ruleId, suppressions]);
  };
  expect(await results()).toEqual([["FC1006", undefined]]);
  expect(await results("--suppress-all")).toEqual([["FC1006", [{ kind: "external" }]]]);
  await writeFile(join(folder, "b.ts"), wrong);
  expect(await results()).toEqual([
    ["FC1006", []],
    ["FC1006", [{ kind: "external" }]],
  ]);
});

test("takes codes of the compiler", async () => {
  const main = `${right}export const text: string = 1;\nexport const other: boolean = 1;\n`;
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": main });
  const run = runOf((await fcCheck(["--typecheck", "--format", "sarif"], folder)).stdout);
  expect(run.tool.driver.rules?.slice(codes.length)).toEqual([{ id: "TS2322", name: "typescript" }]);
  const [first, second, ...others] = run.results?.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex]) ?? [];
  expect([first, second, others]).toEqual([["TS2322", codes.length], ["TS2322", codes.length], []]);
});
