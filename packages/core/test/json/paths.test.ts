import type { TypeFact } from "@fc-check/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renumbered, reordered } from "../properties/same-facts.js";
import { check } from "../support/check.js";
import { allPaths } from "./all-paths.js";
import { arbitraryTypes } from "./arbitrary-types.js";
import { printedPaths } from "./printed-paths.js";
import { factsAbout } from "./table.js";

/** So small that all paths can be listed. */
const smallTypes = arbitraryTypes(7);
const runs = { numRuns: 1000 };
const name = { input: "event", output: "output" };

describe.each(["input", "output"] as const)("for any type of an %s", (direction) => {
  it("the paths are the first five of all that there are", () => {
    fc.assert(
      fc.property(smallTypes, (types) => {
        const all = allPaths(types, direction, 0);
        const { paths, more } = printedPaths(factsAbout(direction, types, 0));
        expect(paths).toEqual(
          all.slice(0, 5).map(({ segments, types: texts }) => ({
            path: name[direction] + segments.join(""),
            types: texts.slice(0, 3),
          })),
        );
        expect(more).toBe(all.length > 5);
      }),
      runs,
    );
  });

  it("the answer does not depend on the order of members and properties", () => {
    fc.assert(
      fc.property(smallTypes.map(withSameTexts), (types) => {
        const facts = factsAbout(direction, types, 0);
        expect(check(reordered(facts)).diagnostics).toEqual(check(facts).diagnostics);
      }),
      runs,
    );
  });

  it("the answer does not depend on where the types stand in their table", () => {
    const withPlaces = smallTypes.map(withSameTexts).chain((types) => {
      const facts = factsAbout(direction, types, 0);
      const ids = facts.types.map((_, id) => id);
      return fc.tuple(fc.constant(facts), fc.shuffledSubarray(ids, { minLength: ids.length }));
    });
    fc.assert(
      fc.property(withPlaces, ([facts, places]) => {
        expect(check(renumbered(facts, places)).diagnostics).toEqual(check(facts).diagnostics);
      }),
      runs,
    );
  });
});

/** Types of different modules may have one name. */
function withSameTexts(types: readonly TypeFact[]): TypeFact[] {
  return types.map((type, id) => ({ ...type, text: `T${id % 2}` }));
}
