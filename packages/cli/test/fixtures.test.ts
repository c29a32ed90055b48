import { readContracts } from "@fc-check/analyzer";
import type { NamedContract } from "@fc-check/analyzer";
import type { Report } from "@fc-check/core";
import { differences, expectationsOf, listFixtures } from "@fc-check/fixtures";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { createFixture } from "fs-fixture";
import type { FsFixture } from "fs-fixture";
import { readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fixturesReport } from "../../../scripts/fixtures-report.mjs";
import { validatorFiles } from "../dist/commands/schema/validators/files.js";
import { withoutKnown } from "./known-differences.js";
import { fcCheck, samples } from "./support.js";

// Whole checks, on machines that may be busy.
vi.setConfig({ hookTimeout: 600_000 });

const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(new URL("../schema/report.schema.json", import.meta.url), "utf8"),
) as object;

/** The folder of the TypeScript 7.1 that is compared with ts-morph's: the pinned one, or one that `npm run test:nightly` has installed. */
const typescript7 =
  process.env.FC_CHECK_TYPESCRIPT_7 ?? dirname(require.resolve("typescript-7/package.json"));
const { version: version7 } = require(join(typescript7, "package.json")) as { version: string };

const fixtures = listFixtures();
const names = [
  "samples-documented",
  "samples-shapes",
  "samples-mistakes",
  ...fixtures.map(({ name }) => name),
];

let copies: FsFixture;
/** What ts-morph and the native compiler say of all fixtures and samples at once. */
let reports: Readonly<Record<"morph" | "native", Report>>;

beforeAll(async () => {
  // A project on TypeScript 7.1, with all fixtures in it.
  copies = await createFixture({
    "node_modules/@types/node": (api) => api.symlink(join(samples, "../node_modules/@types/node")),
    "node_modules/@fc-check/runtime": (api) => api.symlink(join(samples, "../packages/runtime")),
    "node_modules/typescript": (api) => api.symlink(typescript7),
  });
  for (const name of ["package.json", "tsconfig.base.json", ...names])
    await cp(join(samples, name), copies.getPath(name), { recursive: true });
  reports = { morph: fixturesReport(), native: await checkNatively() };
});
afterAll(() => copies.rm());

async function checkNatively(): Promise<Report> {
  // With a cache, the native compiler asks for each file. Without one it reads by itself, as for the schemas below.
  const args = ["--cache-location", copies.getPath(".cache"), "--engine", "native", "--format", "json"];
  const { stdout, stderr } = await fcCheck([...args, ...names], copies.path);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Report;
}

test("what is printed is what the schema describes, no less and no more", () => {
  const report = reports.morph;
  expect(report.diagnostics.length).toBeGreaterThan(100);
  // Members that the schema does not describe are removed on the way.
  const validate = new Ajv2020({ allErrors: true, removeAdditional: "all" }).compile(schema);
  const copy = structuredClone(report);
  expect(validate(copy)).toBe(true);
  expect(copy).toEqual(report);
});

test.each(fixtures)("the fixture $name", (fixture) => {
  const { handlers, diagnostics } = reports.morph;
  const own = <T extends { readonly file: string }>(items: readonly T[]): T[] =>
    items.flatMap((item) =>
      item.file.startsWith(`${fixture.name}/`)
        ? [{ ...item, file: item.file.slice(fixture.name.length + 1) }]
        : [],
    );
  const actual = {
    handlers: own(handlers),
    diagnostics: own(diagnostics).map((diagnostic) => ({ ...diagnostic, related: own(diagnostic.related) })),
  };
  expect(differences(expectationsOf(fixture), actual)).toBe("");
});

test("TypeScript 7.1 says the same of all fixtures", () => {
  const { morph, native } = reports;
  expect(native.engine).toEqual({ name: "native", typescript: version7 });
  expect(withoutKnown(native)).toEqual(withoutKnown(morph));
});

/** The themes that are about what types look like in JSON. */
const described = ["contracts", "input-schemas", "json-judged", "json-large", "json-output", "json-types"];

test("every handler that is right has schemas and a validator, of which both engines say the same", () => {
  const contractsBy = (engine: "native" | "ts-morph"): readonly NamedContract[] =>
    readContracts({ paths: described }, { folder: copies.path, engine }).contracts;
  const contracts = contractsBy("native");
  expect(contracts).toEqual(contractsBy("ts-morph"));

  const { handlers } = reports.native;
  const valid = handlers.filter(
    ({ file, kind, verdict }) =>
      kind === "event" && verdict === "valid" && described.some((name) => file.startsWith(`${name}/`)),
  );
  const named = contracts.map(({ file, name }) => [file, name]);
  expect(named).toEqual(valid.map(({ file, name }) => [file, name]));
  expect(named.length).toBeGreaterThan(150);

  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTuples: false });
  ajvFormats.default(ajv);
  for (const { file, input, output } of contracts)
    for (const one of [input, output]) {
      if (one === null) continue;
      expect([file, ajv.validateSchema(one), ajv.errors]).toEqual([file, true, null]);
      // The compiler of Ajv recurses once for each member of a union.
      if (!file.startsWith("json-large/")) ajv.compile(one);
    }
  const { files, tooLarge } = validatorFiles(contracts);
  expect(tooLarge.every(({ file }) => file.startsWith("json-large/"))).toBe(true);
  expect(files.size).toBe(2 * (contracts.filter(({ input }) => input !== null).length - tooLarge.length));
}, 120_000);
