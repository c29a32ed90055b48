import { expect, test } from "vitest";
import { check } from "./support/check.js";
import { candidate, file, handler, signature } from "./support/facts.js";
import type { HandlerSpec } from "./support/facts.js";
import { any, context, error, errorOrNull, nullType, order, string, tuple, union } from "./support/types.js";

const nothing = tuple([]);

/** What the report says a handler takes and gives, in short. */
function slotsOf(spec: HandlerSpec): { takes: string[] | undefined; gives: string[] | undefined } {
  const [checked] = check(file([spec])).handlers;
  return {
    takes: checked?.parameters?.map(({ name, type, role }) => `${name} ${type} ${String(role)}`),
    gives: checked?.results?.map(({ type, role }) => `${type} ${String(role)}`),
  };
}

test.each([
  ["none", [], []],
  ["the context alone", [context], ["p1 Context context"]],
  ["the input alone", [order], ["p1 Order input"]],
  ["both", [context, order], ["p1 Context context", "p2 Order input"]],
  ["both, swapped", [order, context], ["p1 Order input", "p2 Context context"]],
  ["two without a context", [order, string], ["p1 Order context", "p2 string input"]],
  ["too many", [context, order, string], ["p1 Context context", "p2 Order input", "p3 string null"]],
])("parameters: %s", (_, parameters, takes) => {
  expect(slotsOf(handler(parameters, errorOrNull)).takes).toEqual(takes);
});

test("the type of a parameter that nothing but the registrar gives one is `any`, and a rest parameter has no role", () => {
  const parameters = [
    { type: order, name: "event", unannotated: true },
    { type: any, name: "others", rest: true },
  ];
  expect(slotsOf(handler(parameters, errorOrNull)).takes).toEqual(["event any input", "...others any null"]);
});

test("the parameter of a lifecycle handler stands where the context has to be", () => {
  expect(slotsOf({ ...handler([order], nullType), kind: "lifecycle" }).takes).toEqual(["p1 Order context"]);
});

test.each([
  ["an error", errorOrNull, ["Error | null error"]],
  ["a value", string, ["string output"]],
  ["a pair", tuple([string, errorOrNull]), ["string output", "Error | null error"]],
  ["three", tuple([string, order, error]), ["string output", "Order error", "Error null"]],
  ["one or the other", union(tuple([string, nullType]), error), ["Error | [string, null] null"]],
  [
    "pairs",
    union(tuple([string, nullType]), tuple([order, error])),
    ["Order | string output", "Error | null error"],
  ],
  ["an empty tuple", nothing, []],
])("results: %s", (_, result, gives) => {
  expect(slotsOf(handler([order], result)).gives).toEqual(gives);
});

test("a handler with several signatures has neither", () => {
  const overloaded = signature([order], errorOrNull);
  const { type } = candidate(overloaded);
  expect(slotsOf({ candidates: [{ type, signatures: [overloaded, overloaded] }] })).toEqual({});
});
