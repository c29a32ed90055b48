import { goForm, shapeOf, shapes } from "@fc-check/core";
import { describe, expect, it } from "vitest";
import { checkHandler, codesFor } from "../support/check.js";
import { handler } from "../support/facts.js";
import { context, errorOrNull, nothing, number, order, tuple } from "../support/types.js";

const outputAndError = tuple([number, errorOrNull]);

const handlers = [
  { shape: 1, go: "func()", spec: handler([], nothing) },
  { shape: 2, go: "func() error", spec: handler([], errorOrNull) },
  { shape: 3, go: "func(TIn) error", spec: handler([order], errorOrNull) },
  { shape: 4, go: "func() (TOut, error)", spec: handler([], outputAndError) },
  { shape: 5, go: "func(TIn) (TOut, error)", spec: handler([order], outputAndError) },
  { shape: 6, go: "func(context.Context) error", spec: handler([context], errorOrNull) },
  { shape: 7, go: "func(context.Context, TIn) error", spec: handler([context, order], errorOrNull) },
  { shape: 8, go: "func(context.Context) (TOut, error)", spec: handler([context], outputAndError) },
  {
    shape: 9,
    go: "func(context.Context, TIn) (TOut, error)",
    spec: handler([context, order], outputAndError),
  },
];

describe("the nine documented shapes", () => {
  it.each(handlers)("$shape: $go", ({ shape, go, spec }) => {
    const checked = checkHandler(spec);
    expect(checked.diagnostics).toEqual([]);
    expect(checked).toMatchObject({ verdict: "valid", shape, go, undocumented: false });
    expect(checked.input).toBe(go.includes("TIn") ? "Order" : null);
    expect(checked.output).toBe(go.includes("TOut") ? "number" : null);
  });

  it.each(handlers)("$shape is what it is awaited too", ({ shape, spec }) => {
    const [one] = spec.candidates[0]?.signatures ?? [];
    if (one === undefined) throw new Error("no signature");
    const awaited = handler(one.parameters, { ...one.result, awaited: true });
    expect(checkHandler(awaited)).toMatchObject({ verdict: "valid", shape, async: true });
    expect(checkHandler(spec).async).toBe(false);
  });

  it("are a table in which every entry finds itself by its roles", () => {
    expect(shapes.map((entry) => entry.shape)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const shape of shapes) {
      expect(shapeOf(shape)).toBe(shape);
      expect(goForm(shape)).toBe(shape.go);
    }
  });
});

describe("parameters and no result (FC1008)", () => {
  const undocumented = [
    { go: "func(TIn)", spec: handler([order], nothing) },
    { go: "func(context.Context)", spec: handler([context], nothing) },
    { go: "func(context.Context, TIn)", spec: handler([context, order], nothing) },
  ];

  it.each(undocumented)("$go is rejected by default", ({ spec }) => {
    const checked = checkHandler(spec);
    expect(checked.diagnostics.map((one) => one.code)).toEqual(["FC1008"]);
    expect(checked).toMatchObject({ verdict: "invalid", shape: null, undocumented: false, go: null });
  });

  it.each(undocumented)("$go is valid with acceptUndocumented, and has no shape", ({ go, spec }) => {
    const checked = checkHandler(spec, { acceptUndocumented: true });
    expect(checked.diagnostics).toEqual([]);
    expect(checked).toMatchObject({ verdict: "valid", shape: null, undocumented: true, go });
  });

  it.each(undocumented)("$go is the same when FC1008 is off", ({ go, spec }) => {
    const checked = checkHandler(spec, { severity: { FC1008: "off" } });
    expect(checked.diagnostics).toEqual([]);
    expect(checked).toMatchObject({ verdict: "valid", shape: null, undocumented: true, go });
  });

  it("is not asked where the parameters break another rule", () => {
    expect(codesFor(handler([order, context], nothing))).toEqual(["FC1003"]);
    expect(codesFor(handler([context, order, order], nothing))).toEqual(["FC1002"]);
    expect(codesFor(handler([context, { type: order, rest: true }], nothing))).toEqual(["FC1004"]);
  });

  it("tells in the help what to write for a function that only throws", () => {
    const [diagnostic] = checkHandler(handler([order], nothing)).diagnostics;
    expect(diagnostic?.help).toContain(": never");
  });
});
