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
import { validatorFiles } from "../dist/commands/schema/validators/files.js";
import { withoutKnown } from "./known-differences.js";
import { fcCheck, samples } from "./support.js";

// Two whole checks, on machines that may be busy.
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
/** What each engine's check of all fixtures and samples at once prints. */
let printed: Readonly<Record<"ts-morph" | "native", string>>;

beforeAll(async () => {
  // A project on TypeScript 7.1, with all fixtures in it.
  copies = await createFixture({
    "node_modules/@types/node": (api) => api.symlink(join(samples, "../node_modules/@types/node")),
    "node_modules/@fc-check/runtime": (api) => api.symlink(join(samples, "../packages/runtime")),
    "node_modules/typescript": (api) => api.symlink(typescript7),
  });
  for (const name of ["package.json", "tsconfig.base.json", ...names])
    await cp(join(samples, name), copies.getPath(name), { recursive: true });
  printed = { "ts-morph": await check("ts-morph"), native: await check("native") };
});
afterAll(() => copies.rm());

async function check(engine: string): Promise<string> {
  // With a cache, the native compiler asks for each file. Without one it reads by itself, as for the schemas below.
  const cache = engine === "native" ? ["--cache-location", copies.getPath(".cache")] : ["--no-cache"];
  const { stdout, stderr } = await fcCheck(
    [...cache, "--engine", engine, "--format", "json", ...names],
    copies.path,
  );
  expect(stderr).toBe("");
  return stdout;
}

test("what is printed is what the schema describes, no less and no more", () => {
  const report = JSON.parse(printed["ts-morph"]) as Report;
  expect(report.diagnostics.length).toBeGreaterThan(100);
  // Members that the schema does not describe are removed on the way.
  const validate = new Ajv2020({ allErrors: true, removeAdditional: "all" }).compile(schema);
  const copy = JSON.parse(printed["ts-morph"]) as Report;
  expect(validate(copy)).toBe(true);
  expect(copy).toEqual(report);
});

test.each(fixtures)("the fixture $name", (fixture) => {
  const { handlers, diagnostics } = JSON.parse(printed["ts-morph"]) as Report;
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
  const [javascript, native] = [printed["ts-morph"], printed.native].map(
    (text) => JSON.parse(text) as Report,
  );
  expect(native?.engine).toEqual({ name: "native", typescript: version7 });
  expect(native && withoutKnown(native)).toEqual(javascript && withoutKnown(javascript));
});

/** The themes that are about what types look like in JSON. */
const described = ["contracts", "input-schemas", "json-judged", "json-large", "json-output", "json-types"];

test("every handler that is right has schemas and a validator, of which both engines say the same", () => {
  const contractsBy = (engine: "native" | "ts-morph"): readonly NamedContract[] =>
    readContracts({ paths: described }, { folder: copies.path, engine }).contracts;
  const contracts = contractsBy("native");
  expect(contracts).toEqual(contractsBy("ts-morph"));

  const { handlers } = JSON.parse(printed.native) as Report;
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
