import { describe, expect, it } from "vitest";
import { checkHandler, codesFor, onlyDiagnostic } from "../support/check.js";
import { handler, handlerSpan, otherFile, parameterSpan } from "../support/facts.js";
import {
  any,
  context,
  contextual,
  errorOrNull,
  nothing,
  nullType,
  object,
  order,
  parameter,
  string,
  undefinedType,
  union,
  unknown,
  unresolved,
  widerContext,
} from "../support/types.js";

describe("how many parameters (FC1002)", () => {
  it("three, at the third", () => {
    const diagnostic = onlyDiagnostic(
      handler([context, order, { type: string, name: "region" }], errorOrNull),
    );
    expect(diagnostic).toMatchObject({
      code: "FC1002",
      span: parameterSpan(2),
      sdk: "handlers may not take more than two arguments, but handler takes 3",
    });
    expect(diagnostic.help).toContain("`region`");
  });

  it("counts all of them", () => {
    const diagnostic = onlyDiagnostic(handler([context, order, order, order], errorOrNull));
    expect(diagnostic.message).toContain("4 parameters");
    expect(diagnostic.span).toEqual(parameterSpan(2));
  });

  it("optional parameters and defaulted ones count", () => {
    expect(codesFor(handler([context, order, { type: string, optional: true }], errorOrNull))).toEqual([
      "FC1002",
    ]);
    expect(codesFor(handler([context, order, { type: string, defaulted: true }], errorOrNull))).toEqual([
      "FC1002",
    ]);
    expect(codesFor(handler([context, { type: order, optional: true }], errorOrNull))).toEqual([]);
  });

  it("says nothing of their order: FC1003 is asked of two", () => {
    expect(codesFor(handler([order, context, string], errorOrNull))).toEqual(["FC1002"]);
  });
});

describe("rest parameters (FC1004)", () => {
  const rest = { type: string, rest: true, name: "args" };

  it("alone", () => {
    const diagnostic = onlyDiagnostic(handler([rest], errorOrNull));
    expect(diagnostic).toMatchObject({ code: "FC1004", span: parameterSpan(0) });
    expect(diagnostic.message).toContain("`args`");
  });

  it("counts for no other rule", () => {
    expect(codesFor(handler([context, order, rest], errorOrNull))).toEqual(["FC1004"]);
    expect(codesFor(handler([order, rest], errorOrNull))).toEqual(["FC1004"]);
    expect(codesFor(handler([{ ...rest, type: unresolved }], errorOrNull))).toEqual(["FC1004"]);
    expect(codesFor(handler([rest], nothing))).toEqual(["FC1004"]);
  });

  it("leaves the other parameters to the other rules, in source order", () => {
    expect(codesFor(handler([order, context, rest], errorOrNull))).toEqual(["FC1003", "FC1004"]);
    expect(codesFor(handler([context, order, order, rest], string))).toEqual(["FC1002", "FC1004", "FC1006"]);
  });
});

describe("the context comes first (FC1003)", () => {
  it("the context second: offers to swap", () => {
    const diagnostic = onlyDiagnostic(handler([order, context], errorOrNull));
    expect(diagnostic).toMatchObject({ code: "FC1003", span: parameterSpan(0) });
    expect(diagnostic.message).toContain("`Order`");
    expect(diagnostic.message).toContain("second");
    expect(diagnostic.help).toContain("Swap");
  });

  it.each([
    { what: "`any`", first: { type: any, name: "ctx" } },
    { what: "unannotated", first: { type: any, name: "ctx", unannotated: true } },
  ])("the first is $what: offers to annotate", ({ first }) => {
    const diagnostic = onlyDiagnostic(handler([first, order], errorOrNull));
    expect(diagnostic).toMatchObject({ code: "FC1003", span: parameterSpan(0) });
    expect(diagnostic.help).toContain("`ctx: Context`");
  });

  it.each([order, string, unknown, object("{}")])("neither is: the first is $text", (first) => {
    const diagnostic = onlyDiagnostic(handler([first, order], errorOrNull));
    expect(diagnostic.code).toBe("FC1003");
    expect(diagnostic.message).toContain(`\`${first.text}\``);
  });

  it("an unannotated first parameter is no context, whatever the registrar would make of it", () => {
    expect(codesFor(handler([{ type: context, unannotated: true }, order], errorOrNull))).toEqual(["FC1003"]);
  });

  it("is not asked of a lone parameter that is no context: that one is the input", () => {
    expect(codesFor(handler([order], errorOrNull))).toEqual([]);
    const unannotated = checkHandler(handler([{ type: any, unannotated: true }], errorOrNull));
    expect(unannotated).toMatchObject({ diagnostics: [], shape: 3, input: "any" });
  });

  it("a second parameter that is the context breaks no rule of the signature", () => {
    const codes = codesFor(handler([context, context], errorOrNull));
    expect(codes.filter((code) => code.startsWith("FC1"))).toEqual([]);
  });
});

describe("what is the context", () => {
  it.each([
    context,
    contextual("Context & { trace?: string }"),
    contextual("Readonly<Context>"),
    contextual("Pick<Context>", { extends: false }),
    union(context, nullType),
    union(context, undefinedType, nullType),
    union(context, contextual("OtherContext")),
  ])("$text", (type) => {
    const checked = checkHandler(handler([type, order], errorOrNull));
    expect(checked).toMatchObject({ diagnostics: [], shape: 7 });
  });

  it.each([
    object("{}"),
    object("{ requestId: string }", { requestId: string }),
    contextual("Stringified<Context>", { given: false, extends: false }),
    contextual("Options", { declared: false, extends: true }),
  ])("not $text", (type) => {
    expect(onlyDiagnostic(handler([type, order], errorOrNull))).toMatchObject({ code: "FC1003" });
    expect(checkHandler(handler([type], errorOrNull))).toMatchObject({ diagnostics: [], shape: 3 });
  });

  it.each([
    { type: widerContext, more: "`user`" },
    { type: contextual("ContextClass", { implements: true, given: false }), more: "class" },
    { type: contextual("Required<Context>", { given: false }), more: "narrower" },
    { type: union(widerContext, nullType), more: "`user`" },
    { type: contextual("Both", { foreign: ["b", "a"], given: false }), more: "`a`, `b`" },
    { type: parameter("C", context), more: "narrower" },
  ])("$type.text asks for more: FC1003, worded so, first of two or alone", ({ type, more }) => {
    for (const parameters of [[type, order], [type]]) {
      const diagnostic = onlyDiagnostic(handler(parameters, errorOrNull));
      expect(diagnostic).toMatchObject({ code: "FC1003", span: parameterSpan(0) });
      expect(diagnostic.message).toContain("asks for more");
      expect(diagnostic.message).toContain(more);
    }
  });

  it.each([union(context, order), union(context, widerContext), union(widerContext, string)])(
    "$text is ambiguous: FC1003, worded so, first of two or alone",
    (type) => {
      for (const parameters of [[type, order], [type]]) {
        const diagnostic = onlyDiagnostic(handler(parameters, errorOrNull));
        expect(diagnostic).toMatchObject({ code: "FC1003", span: parameterSpan(0) });
        expect(diagnostic.message).toContain("something else");
      }
    },
  );

  it("a lone parameter that is rejected so is rejected for nothing else", () => {
    expect(codesFor(handler([widerContext], nothing))).toEqual(["FC1003"]);
  });

  it("a lone parameter that is rejected so is no input", () => {
    expect(checkHandler(handler([widerContext], errorOrNull)).input).toBeNull();
  });
});

describe("a parameter whose type did not resolve (FC1012)", () => {
  it.each([0, 1])("parameter %i of two", (at) => {
    const parameters = at === 0 ? [unresolved, order] : [context, unresolved];
    const checked = checkHandler(handler(parameters, errorOrNull));
    expect(checked.diagnostics).toMatchObject([{ code: "FC1012", span: parameterSpan(at) }]);
    expect(checked.verdict).toBe("unknown");
  });

  it("is worse with another rule broken", () => {
    const checked = checkHandler(handler([unresolved, order], string));
    expect(checked.diagnostics.map(({ code }) => code)).toEqual(["FC1012", "FC1006"]);
    expect(checked.verdict).toBe("invalid");
  });

  it("the third is FC1002 only", () => {
    expect(codesFor(handler([context, order, unresolved], errorOrNull))).toEqual(["FC1002"]);
  });
});

describe("where a parameter is declared elsewhere", () => {
  const location = { file: otherFile, start: 5, end: 9 };

  it("the diagnostic stands at the handler, with the parameter as related information", () => {
    const place = { location, own: false };
    const diagnostic = onlyDiagnostic(handler([{ type: order, name: "event", place }, context], errorOrNull));
    expect(diagnostic.span).toEqual(handlerSpan());
    expect(diagnostic.related).toEqual([{ location, message: "The parameter `event` is declared here." }]);
  });

  it("without a place for it, the handler's declaration is the related information", () => {
    const spec = handler([{ type: order, place: null }, context], errorOrNull, { declaration: location });
    expect(onlyDiagnostic(spec)).toMatchObject({ span: handlerSpan(), related: [{ location }] });
  });
});
