import type { Report } from "@fc-check/core";
import { differences, expectationsOf, listFixtures, someFixtures } from "@fc-check/fixtures";
import { describe, expect, test } from "vitest";
import { checkFixture } from "./check-fixture.js";
import { compilers } from "./compilers.js";

const fixtures = listFixtures();
// The oldest compiler checks all. The command checks all with the newest: here that and the one between check some.
const some = new Set(someFixtures(6).map(({ name }) => name));
const oldest = compilers.slice(0, 1);

test("there are fixtures", () => {
  expect(fixtures.length).toBeGreaterThan(30);
});

describe.each(fixtures)("$name", (fixture) => {
  const reports: Report[] = [];
  const wanted = some.has(fixture.name) ? compilers : oldest;

  test.each(wanted)("TypeScript $version", (compiler) => {
    const report = checkFixture(compiler, fixture, compiler.JSDocParsingMode.ParseAll);
    reports.push(report);
    expect(differences(expectationsOf(fixture, "sources"), report)).toBe("");
  });

  test("all versions say the same", () => {
    const [first, ...others] = reports.map(withoutTypes);
    expect(reports).toHaveLength(wanted.length);
    for (const other of others) expect(other).toEqual(first);
  });
});

/** A report without the types that the compiler prints: they are for people, and each version prints them in its own way. */
function withoutTypes(report: Report): unknown {
  const withoutQuotes = (text: string): string => text.replace(/`[^`]*`/g, "`…`");
  return {
    ...report,
    handlers: report.handlers.map((handler) => ({
      ...handler,
      ...{ signature: "", parameters: [], results: [], input: "", output: "" },
    })),
    diagnostics: report.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      message: withoutQuotes(diagnostic.message),
      help: withoutQuotes(diagnostic.help),
      sdk: diagnostic.sdk?.replace(/got .*$/s, "got …"),
    })),
  };
}
