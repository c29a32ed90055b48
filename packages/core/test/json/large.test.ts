import type { TypeFact } from "@fc-check/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryTypes } from "./arbitrary-types.js";
import { printedPaths } from "./printed-paths.js";
import { factsAbout } from "./table.js";

const date: TypeFact = objectType("Date", {}, ["Date"]);

/** An object type; `properties` are ids. */
function objectType(
  text: string,
  properties: Readonly<Record<string, number>>,
  builtins: readonly string[] = [],
): TypeFact {
  return {
    kind: "object",
    text,
    object: {
      properties: Object.entries(properties).map(([name, type]) => ({
        name,
        hidden: false,
        type,
        optional: false,
        kind: "property",
        private: false,
      })),
      indexes: [],
      callable: false,
      constructable: false,
      classInstance: false,
      builtins,
      toJSON: null,
      thenable: false,
      context: null,
    },
  };
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function shownPaths(types: readonly TypeFact[]): string[] {
  return printedPaths(factsAbout("input", types, 0)).paths.map(({ path }) => path);
}

// None of these ends in time if a walk follows every path, or copies what it has for each.
describe("types without measure", () => {
  it("large tables, each type referring to any other", () => {
    fc.assert(
      fc.property(arbitraryTypes(300), fc.constantFrom("input", "output"), (types, direction) => {
        const { paths } = printedPaths(factsAbout(direction, types, 0));
        expect(paths.length).toBeLessThanOrEqual(5);
        const depths = paths.map(({ path }) => path.split(/(?=[.[])/).length);
        expect(depths).toEqual(depths.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it("forty types that all refer to all others", () => {
    const others = Object.fromEntries(numbers(40).map((id) => [`p${id}`, id]));
    const types = numbers(40).map((id) => objectType(`T${id}`, { ...others, at: 40 }));
    expect(shownPaths([...types, date])).toEqual([
      "event.at",
      ...["p1", "p10", "p11", "p12"].map((name) => `event.${name}.at`),
    ]);
  });

  it("forty types that all refer to all others, of which the first alone has something wrong", () => {
    const others = Object.fromEntries(numbers(40).map((id) => [`p${id}`, id]));
    const types = numbers(40).map((id) => objectType(`T${id}`, id === 0 ? { ...others, at: 40 } : others));
    expect(shownPaths([...types, date])).toEqual(["event.at"]);
  });

  it("a million paths of one length to one type", () => {
    const rungs = numbers(20).map((id) => objectType(`T${id}`, { b: id + 1, a: id + 1 }));
    const a = (count: number): string => ".a".repeat(count);
    expect(shownPaths([...rungs, date])).toEqual([
      `event${a(20)}`,
      `event${a(19)}.b`,
      `event${a(18)}.b.a`,
      `event${a(18)}.b.b`,
      `event${a(17)}.b.a.a`,
    ]);
  });

  it("a union of 5,000 members with the same properties", () => {
    const members = numbers(5000).map((id) => id + 1);
    const union: TypeFact = { kind: "union", text: "Union", named: false, members };
    const types = [union, ...members.map((id) => objectType(`T${id}`, { z: 5001, next: 0, a: 5001 })), date];
    expect(shownPaths(types)).toEqual([
      "event.a",
      "event.z",
      "event.next.a",
      "event.next.z",
      "event.next.next.a",
    ]);
  });

  it("recursive members of a union, all with the same property", () => {
    const members = numbers(20).map((id) => id + 1);
    const union: TypeFact = { kind: "union", text: "Union", named: false, members: [...members, 21] };
    const recursive = members.map((id) => objectType(`T${id}`, { next: 0 }));
    expect(shownPaths([union, ...recursive, objectType("Last", { at: 22 }), date])).toEqual(
      numbers(5).map((count) => `event${".next".repeat(count)}.at`),
    );
  });

  it("a list of 10,000 types, each in the one before", () => {
    const types = numbers(10_000).map((id) => objectType(`T${id}`, id < 9999 ? { next: id + 1 } : {}));
    expect(shownPaths(types)).toEqual([]);
  });
});
