import type { Report } from "@fc-check/core";
import { differences, expectationsOf, listFixtures } from "@fc-check/fixtures";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { fcCheck, samples } from "./support.js";
import type { Outcome } from "./support.js";

const schema = JSON.parse(
  readFileSync(new URL("../schema/report.schema.json", import.meta.url), "utf8"),
) as object;

const fixtures = listFixtures();
/** All fixtures and samples at once: one process is enough. */
let everything: Outcome;

beforeAll(async () => {
  const names = [
    "samples-documented",
    "samples-shapes",
    "samples-mistakes",
    ...fixtures.map(({ name }) => name),
  ];
  everything = await fcCheck(["--format", "json", ...names], samples);
}, 180_000);

test("what is printed is what the schema describes, no less and no more", () => {
  const { stdout } = everything;
  const report = JSON.parse(stdout) as Report;
  expect(report.diagnostics.length).toBeGreaterThan(100);
  // Members that the schema does not describe are removed on the way.
  const validate = new Ajv2020({ allErrors: true, removeAdditional: "all" }).compile(schema);
  const copy = JSON.parse(stdout) as Report;
  expect(validate(copy)).toBe(true);
  expect(copy).toEqual(report);
});

test.each(fixtures)("the fixture $name", (fixture) => {
  const { stdout, stderr } = everything;
  expect(stderr).toBe("");
  const { handlers, diagnostics } = JSON.parse(stdout) as Report;
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
