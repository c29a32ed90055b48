import { checkProject } from "@fc-check/analyzer";
import { differences, expectationsOf, listFixtures } from "@fc-check/fixtures";
import { expect, test } from "vitest";

test.each(listFixtures())("$name", (fixture) => {
  const { report } = checkProject({ paths: ["."] }, { folder: fixture.folder });
  expect(differences(expectationsOf(fixture), report)).toBe("");
});
