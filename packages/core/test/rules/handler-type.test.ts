import { describe, expect, it } from "vitest";
import { check, checkHandler, codesFor, onlyDiagnostic } from "../support/check.js";
import { candidate, file, handler, handlerSpan, signature, takes, value } from "../support/facts.js";
import type { HandlerSpec } from "../support/facts.js";
import {
  any,
  array,
  context,
  error,
  errorOrNull,
  functionType,
  nothing,
  nullType,
  number,
  object,
  order,
  parameter,
  primitive,
  string,
  tuple,
  undefinedType,
  unknown,
  unresolved,
} from "../support/types.js";

const untypedFunction = object("Function", {}, { builtins: ["Function"] });
const returnsError = candidate(signature([], errorOrNull));

describe("a handler whose type is not known (FC1012)", () => {
  it.each([any, unknown, unresolved, untypedFunction])("$text", (type) => {
    const checked = checkHandler(value(type));
    expect(checked.diagnostics).toMatchObject([{ code: "FC1012", span: handlerSpan() }]);
    expect(checked.verdict).toBe("unknown");
  });

  it("counts for a union with one such member", () => {
    const spec = { candidates: [returnsError, { type: untypedFunction, signatures: [] }] };
    expect(codesFor(spec)).toEqual(["FC1012"]);
  });

  it("a type parameter that is constrained to nothing", () => {
    expect(codesFor(value(parameter("T", null)))).toEqual(["FC1012"]);
  });

  it("no member at all to look at", () => {
    expect(codesFor({ candidates: [] })).toEqual(["FC1012"]);
  });

  it("a subtype of Function that can be called is judged by its signature", () => {
    const callable = object("Callable", {}, { builtins: ["Function"], callable: true });
    const spec = { candidates: [{ type: callable, signatures: [signature([], errorOrNull)] }] };
    expect(codesFor(spec)).toEqual([]);
  });

  it("a parameter of a function that is no registrar: the help says to tag that function", () => {
    const diagnostic = onlyDiagnostic(handler([order], errorOrNull, { forwarded: true, name: "callback" }));
    expect(diagnostic.code).toBe("FC1012");
    expect(diagnostic.message).toContain("`callback`");
    expect(diagnostic.help).toContain("@fcRegistrar");
  });

  it("stands in for everything else that could be said", () => {
    expect(codesFor(handler([order, order, order], string, { forwarded: true }))).toEqual(["FC1012"]);
  });
});

describe("a value that is no function (FC1001)", () => {
  it.each([nullType, undefinedType])("a handler that may be $text", (type) => {
    const diagnostic = onlyDiagnostic({ candidates: [returnsError, { type, signatures: [] }] });
    expect(diagnostic.code).toBe("FC1001");
    expect(diagnostic.message).toContain(`\`${type.text}\``);
    expect(diagnostic.sdk).toBe("handler is nil");
  });

  it("names both where it may be null or undefined", () => {
    const diagnostic = onlyDiagnostic(value(undefinedType, nullType));
    expect(diagnostic.message).toContain("`null | undefined`");
  });

  it.each([
    { type: order, sdk: "handler kind struct is not func" },
    { type: string, sdk: "handler kind string is not func" },
    { type: primitive("boolean"), sdk: "handler kind bool is not func" },
    { type: array(functionType), sdk: "handler kind slice is not func" },
    { type: number, sdk: "handler kind float64 is not func" },
  ])("$type.text", ({ type, sdk }) => {
    const diagnostic = onlyDiagnostic({ ...value(type), text: type.text });
    expect(diagnostic).toMatchObject({ code: "FC1001", span: handlerSpan(), sdk });
    expect(diagnostic.message).toContain(`\`${type.text}\``);
  });

  it("a class, with words of its own", () => {
    const diagnostic = onlyDiagnostic(value(object("typeof Service", {}, { constructable: true })));
    expect(diagnostic.code).toBe("FC1001");
    expect(diagnostic.message).toContain("`new`");
  });

  it("a union with one member that can't be called", () => {
    expect(codesFor({ candidates: [returnsError, { type: order, signatures: [] }] })).toEqual(["FC1001"]);
  });

  it("has the declaration as related information where that is elsewhere", () => {
    const declaration = { file: "/project/src/service.ts", start: 3, end: 9 };
    const diagnostic = onlyDiagnostic({ ...value(order), declaration });
    expect(diagnostic.span).toEqual(handlerSpan());
    expect(diagnostic.related.map((one) => one.location)).toEqual([declaration]);
  });
});

describe("calls from which no handler can be taken", () => {
  const span = { start: 40, end: 47 };

  it("without an argument: FC1001 at the call", () => {
    const checked = check(
      file([], { brokenCalls: [{ problem: "no-argument", kind: "event", span, registrar: "start" }] }),
    );
    expect(checked.handlers).toEqual([]);
    expect(checked.diagnostics).toMatchObject([
      { code: "FC1001", span, handler: null, sdk: "handler is nil" },
    ]);
  });

  it("of a lifecycle registrar without an argument: FC1014", () => {
    const brokenCall = {
      problem: "no-argument",
      kind: "lifecycle",
      span,
      registrar: "registerPreStop",
    } as const;
    expect(check(file([], { brokenCalls: [brokenCall] })).diagnostics).toMatchObject([
      { code: "FC1014", span, handler: null, sdk: "handler is nil" },
    ]);
  });

  it("with a spread argument: FC1012 at the spread", () => {
    const checked = check(
      file([], { brokenCalls: [{ problem: "spread", kind: "event", span, registrar: "start" }] }),
    );
    expect(checked.handlers).toEqual([]);
    expect(checked.diagnostics).toMatchObject([{ code: "FC1012", span, handler: null }]);
  });

  it("another use of a registrar's value: FC1015, a warning, at the reference", () => {
    const checked = check(file([], { escapes: [{ span, registrar: "start" }] }));
    expect(checked.diagnostics).toMatchObject([
      { code: "FC1015", severity: "warning", span, handler: null, related: [] },
    ]);
    expect(checked.diagnostics[0]?.message).toContain("`start`");
  });
});

describe("several signatures (FC1010)", () => {
  const overloaded: HandlerSpec = {
    candidates: [candidate(signature([], errorOrNull), signature([order], errorOrNull))],
  };

  it("overloads", () => {
    const diagnostic = onlyDiagnostic(overloaded);
    expect(diagnostic).toMatchObject({ code: "FC1010", span: handlerSpan() });
    expect(diagnostic.message).toContain("2 call signatures");
  });

  it("overloads are not looked into any further", () => {
    const signatures = [signature([order, order], string), signature([order], string)];
    expect(codesFor({ candidates: [candidate(...signatures)], takes: takes() })).toEqual(["FC1010"]);
  });

  it("a union of functions of different shapes names them", () => {
    const diagnostic = onlyDiagnostic({
      candidates: [returnsError, candidate(signature([order], errorOrNull))],
    });
    expect(diagnostic).toMatchObject({ code: "FC1010", span: handlerSpan() });
    expect(diagnostic.message).toContain("`func() error`, `func(TIn) error`");
  });

  it("a union of functions of one shape is that shape", () => {
    const withOutput = (type = string): ReturnType<typeof candidate> =>
      candidate(signature([context, order], tuple([type, errorOrNull])));
    const checked = checkHandler({ candidates: [withOutput(string), withOutput(number)] });
    expect(checked.diagnostics).toEqual([]);
    expect(checked).toMatchObject({ verdict: "valid", shape: 9, output: "number | string" });
  });

  it("the input of a union of functions is what every member takes", () => {
    const taking = (type = order): ReturnType<typeof candidate> => candidate(signature([type], errorOrNull));
    const checked = checkHandler({ candidates: [taking(object("B")), taking(object("A"))] });
    expect(checked).toMatchObject({ verdict: "valid", shape: 3, input: "A & B" });
  });

  it("each member of a union is checked", () => {
    const spec = { candidates: [returnsError, candidate(signature([], string))] };
    expect(codesFor(spec)).toEqual(["FC1006"]);
  });

  it("members with undocumented forms count as shapes of their own only where these are accepted", () => {
    const spec = { candidates: [returnsError, candidate(signature([order], nothing))] };
    expect(codesFor(spec)).toEqual(["FC1008"]);
    expect(codesFor(spec, { acceptUndocumented: true })).toEqual(["FC1010"]);
    expect(codesFor(spec, { severity: { FC1008: "off" } })).toEqual(["FC1010"]);
  });
});

describe("type parameters (FC1011)", () => {
  it("on the signature", () => {
    const generic = candidate(signature([parameter("T", null)], error, { typeParameters: 1 }));
    const diagnostic = onlyDiagnostic({ candidates: [generic], text: "<T>(event: T) => Error" });
    expect(diagnostic).toMatchObject({ code: "FC1011", span: handlerSpan() });
    expect(diagnostic.message).toContain("`<T>(event: T) => Error`");
  });

  it("around it, as in a method of a generic class, are fine", () => {
    expect(codesFor(handler([parameter("T", order)], parameter("E", error)))).toEqual([]);
  });
});
