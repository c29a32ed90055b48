import { differences, expectationsOf, listFixtures } from "@fc-check/fixtures";
import { expect, test } from "vitest";
import { checkFixture } from "./check-fixture.js";
import compiler from "typescript-6.0";

/** Fixtures that live on tags, and hold no JavaScript: its types are JSDoc, which it is no use to leave out. */
const typescript = ["arity", "context-relations", "discovery", "escapes", "lifecycle", "untyped"];
const javascript = ["javascript", "javascript-opt-in"];
const modes = ["ParseNone", "ParseForTypeErrors", "ParseForTypeInfo"] as const;

const cases = listFixtures().flatMap((fixture) =>
  modes
    .filter(
      (mode) =>
        typescript.includes(fixture.name) || (javascript.includes(fixture.name) && mode !== "ParseNone"),
    )
    .map((mode) => ({ fixture, mode, name: fixture.name })),
);

test("the fixtures exist", () => {
  expect(cases).toHaveLength(typescript.length * 3 + javascript.length * 2);
});

test.each(cases)("tags are found in $name with $mode", ({ fixture, mode }) => {
  const report = checkFixture(compiler, fixture, compiler.JSDocParsingMode[mode]);
  expect(differences(expectationsOf(fixture, "sources"), report)).toBe("");
});
