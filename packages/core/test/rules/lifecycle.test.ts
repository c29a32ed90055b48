import { describe, expect, it } from "vitest";
import { checkHandler, codesFor, onlyDiagnostic } from "../support/check.js";
import { candidate, handler, handlerSpan, signature, value } from "../support/facts.js";
import type { HandlerSpec, ParameterSpec, ResultSpec } from "../support/facts.js";
import {
  any,
  context,
  error,
  errorOrNull,
  never,
  nothing,
  nullType,
  object,
  order,
  primitive,
  string,
  tuple,
  undefinedType,
  union,
  unknown,
  unresolved,
  widerContext,
} from "../support/types.js";
import type { Type } from "../support/types.js";

function lifecycle(
  parameters: readonly (Type | ParameterSpec)[],
  result: Type | ResultSpec = nothing,
): HandlerSpec {
  return handler(parameters, result, { kind: "lifecycle", registeredBy: "registerInitializer" });
}

describe("a lifecycle handler", () => {
  it.each([nothing, undefinedType, never, union(nothing, undefinedType)])(
    "takes the context and returns $text",
    (result) => {
      const checked = checkHandler(lifecycle([context], result));
      expect(checked.diagnostics).toEqual([]);
      expect(checked).toMatchObject({ verdict: "valid", shape: null, undocumented: false });
    },
  );

  it("may return a promise of it", () => {
    const checked = checkHandler(lifecycle([context], { constituents: [nothing], awaited: true }));
    expect(checked).toMatchObject({ diagnostics: [], verdict: "valid", async: true });
  });

  it.each([
    {
      what: "no parameter",
      spec: lifecycle([]),
      sdk: "life cycle handler should takes one arguments, but handler takes 0",
    },
    {
      what: "two parameters",
      spec: lifecycle([context, order]),
      sdk: "life cycle handler should takes one arguments, but handler takes 2",
    },
    {
      what: "another parameter",
      spec: lifecycle([string]),
      sdk: "handler takes a single arguments, but it is not Context. got string",
    },
    {
      what: "a parameter of type `any`",
      spec: lifecycle([any]),
      sdk: "handler takes a single arguments, but it is not Context. got any",
    },
    {
      what: "a context that asks for more",
      spec: lifecycle([widerContext]),
      sdk: "handler takes a single arguments, but it is not Context. got UserContext",
    },
    {
      what: "an error",
      spec: lifecycle([context], errorOrNull),
      sdk: "handler should not have a return value",
    },
    {
      what: "an output and an error",
      spec: lifecycle([context], tuple([string, error])),
      sdk: "handler should not have a return value",
    },
    {
      what: "nothing or null",
      spec: lifecycle([context], union(nothing, nullType)),
      sdk: "handler should not have a return value",
    },
  ])("FC1014: $what", ({ spec, sdk }) => {
    expect(onlyDiagnostic(spec)).toMatchObject({ code: "FC1014", span: handlerSpan(), sdk });
  });

  it("FC1014: a rest parameter", () => {
    expect(codesFor(lifecycle([{ type: context, rest: true }]))).toEqual(["FC1014"]);
    expect(codesFor(lifecycle([context, { type: string, rest: true }]))).toEqual(["FC1014"]);
  });

  it("FC1014: an unannotated parameter, whatever the registrar would make of it", () => {
    expect(codesFor(lifecycle([{ type: context, unannotated: true }]))).toEqual(["FC1014"]);
  });

  it.each([
    { what: "an object", spec: value(order), sdk: "handler kind struct is not func" },
    { what: "text", spec: value(string), sdk: "handler kind string is not func" },
    { what: "a boolean", spec: value(primitive("boolean")), sdk: "handler kind bool is not func" },
    { what: "null", spec: value(nullType), sdk: "handler is nil" },
    {
      what: "a function or undefined",
      spec: { candidates: [...lifecycle([context]).candidates, ...value(undefinedType).candidates] },
      sdk: "handler is nil",
    },
  ])("FC1014 stands in for FC1001: $what", ({ spec, sdk }) => {
    expect(onlyDiagnostic({ ...spec, kind: "lifecycle" })).toMatchObject({ code: "FC1014", sdk });
  });

  it("FC1014 stands in for the codes of signatures", () => {
    const overloads = candidate(signature([context], nothing), signature([], nothing));
    expect(codesFor({ candidates: [overloads], kind: "lifecycle" })).toEqual(["FC1014"]);
    const generic = candidate(signature([context], nothing, { typeParameters: 1 }));
    expect(codesFor({ candidates: [generic], kind: "lifecycle" })).toEqual(["FC1014"]);
    expect(codesFor(lifecycle([order, context, string], string))).toEqual(["FC1014"]);
  });

  it("FC1014 in one member of a union of functions", () => {
    const candidates = [...lifecycle([context]).candidates, ...lifecycle([string]).candidates];
    expect(codesFor({ candidates, kind: "lifecycle" })).toEqual(["FC1014"]);
  });

  it.each([any, unknown, unresolved, object("Function", {}, { builtins: ["Function"] })])(
    "FC1012: a handler of type $text",
    (type) => {
      const checked = checkHandler({ ...value(type), kind: "lifecycle" });
      expect(checked.diagnostics.map(({ code }) => code)).toEqual(["FC1012"]);
      expect(checked.verdict).toBe("unknown");
    },
  );

  it.each([any, unknown, unresolved])("FC1012: a result of type $text", (result) => {
    expect(codesFor(lifecycle([context], result))).toEqual(["FC1012"]);
  });

  it("FC1012: a parameter whose type did not resolve", () => {
    expect(codesFor(lifecycle([unresolved]))).toEqual(["FC1012"]);
  });

  it("FC1012: a parameter of a function that is no registrar", () => {
    expect(codesFor({ ...lifecycle([context]), forwarded: true })).toEqual(["FC1012"]);
  });

  it("is asked nothing about `takes`", () => {
    expect(codesFor({ ...lifecycle([context]), visibleLength: null })).toEqual([]);
  });
});
