import { describe, expect, it } from "vitest";
import { checkHandler, codesFor, onlyDiagnostic } from "../support/check.js";
import { handler, handlerSpan, otherFile, resultSpan } from "../support/facts.js";
import {
  any,
  array,
  error,
  errorOrNull,
  errorType,
  functionType,
  intersection,
  lookalike,
  never,
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
  union,
  unknown,
  unresolved,
} from "../support/types.js";

const pair = tuple([string, errorOrNull]);

describe("no result", () => {
  it.each([nothing, undefinedType, union(nothing, undefinedType), never])("$text", (result) => {
    expect(checkHandler(handler([], result))).toMatchObject({ diagnostics: [], shape: 1 });
  });

  it("`never` alone counts as an error result where there are parameters", () => {
    expect(checkHandler(handler([order], never))).toMatchObject({ diagnostics: [], shape: 3 });
  });
});

describe("an error result", () => {
  it.each([
    error,
    errorOrNull,
    nullType,
    union(error, undefinedType),
    union(error, nothing),
    union(nullType, nothing),
    union(errorType("TypeError"), errorType("NotFound"), nullType, undefinedType),
    intersection([error, object("{ code: number }", { code: number })]),
    intersection([object("A"), object("B")], { builtins: ["Error"] }),
    intersection([object("A"), union(error, errorType("TypeError"))]),
    parameter("E", error),
    parameter("E", errorOrNull),
  ])("$text", (result) => {
    expect(checkHandler(handler([order], result))).toMatchObject({ diagnostics: [], shape: 3, output: null });
  });

  it("is the same as several constituents", () => {
    const constituents = [error, nullType];
    expect(checkHandler(handler([order], { constituents }))).toMatchObject({ diagnostics: [], shape: 3 });
  });
});

describe("an output and an error", () => {
  it.each([
    pair,
    tuple([string, error]),
    tuple([string, nullType]),
    tuple([string, undefinedType]),
    tuple([string, nothing]),
    tuple([string, errorOrNull], { optionalFrom: 1 }),
    tuple([string, union(error, nullType, undefinedType)]),
    parameter("R", pair),
  ])("$text", (result) => {
    expect(checkHandler(handler([order], result))).toMatchObject({
      diagnostics: [],
      shape: 5,
      output: "string",
    });
  });

  it("two errors are an output and an error", () => {
    const codes = codesFor(handler([order], tuple([error, errorOrNull])));
    expect(codes.filter((code) => code.startsWith("FC1"))).toEqual([]);
  });

  it("the output is the union over the members", () => {
    const constituents = [tuple([string, nullType]), tuple([undefinedType, error])];
    const checked = checkHandler(handler([order], { constituents }));
    expect(checked).toMatchObject({ diagnostics: [], shape: 5, output: "string | undefined" });
  });
});

describe("the second result is no error (FC1007)", () => {
  it.each([tuple([string, string]), tuple([string, union(errorOrNull, string)]), tuple([nullType, order])])(
    "$text",
    (result) => {
      const diagnostic = onlyDiagnostic(handler([order], result));
      expect(diagnostic).toMatchObject({ code: "FC1007", span: resultSpan });
      expect(diagnostic.sdk).toBe("handler returns two values, but the second does not implement error");
    },
  );

  it("in one member of a union", () => {
    const constituents = [pair, tuple([string, number])];
    expect(onlyDiagnostic(handler([order], { constituents })).message).toContain("`number`");
  });

  it.each([tuple([error, string]), tuple([errorOrNull, order])])("$text: the error comes last", (result) => {
    const diagnostic = onlyDiagnostic(handler([order], result));
    expect(diagnostic).toMatchObject({ code: "FC1007" });
    expect(diagnostic.message).toContain("The error comes last");
    expect(diagnostic.help).toContain("Swap");
  });

  it("says so where the members of an error are not enough", () => {
    const diagnostic = onlyDiagnostic(handler([order], tuple([string, lookalike])));
    expect(diagnostic).toMatchObject({ code: "FC1007" });
    expect(diagnostic.message).toContain("looks like an error");
  });
});

describe("too many results (FC1005)", () => {
  it.each([
    tuple([string, number, errorOrNull]),
    tuple([string], { open: error }),
    tuple([], { open: error }),
    tuple([string, error], { open: error }),
  ])("$text", (result) => {
    const diagnostic = onlyDiagnostic(handler([order], result));
    expect(diagnostic).toMatchObject({ code: "FC1005", span: resultSpan });
    expect(diagnostic.message).toContain(`\`${result.text}\``);
  });

  it.each([pair, any, string, error, nothing])("in one member, beside $text", (other) => {
    const long = tuple([string, number, error]);
    expect(codesFor(handler([order], { constituents: [other, long] }))).toEqual(["FC1005"]);
  });
});

describe("a result of unknown type (FC1012)", () => {
  it.each([any, unknown, unresolved])("$text", (result) => {
    const checked = checkHandler(handler([order], result));
    expect(checked.diagnostics).toMatchObject([{ code: "FC1012", span: resultSpan }]);
    expect(checked.verdict).toBe("unknown");
  });

  it.each([any, unknown, unresolved])("$text as the second of two results, and no FC1007", (second) => {
    const checked = checkHandler(handler([order], tuple([string, second])));
    expect(checked.diagnostics).toMatchObject([{ code: "FC1012", span: resultSpan }]);
  });

  it("a constituent beside others, but for a long tuple", () => {
    expect(codesFor(handler([order], { constituents: [any, string] }))).toEqual(["FC1012"]);
  });

  it("a type parameter that is constrained to nothing", () => {
    expect(codesFor(handler([order], parameter("R", null)))).toEqual(["FC1012"]);
    expect(codesFor(handler([order], tuple([string, parameter("E", null)])))).toEqual(["FC1012"]);
  });

  it("a type that was not looked into", () => {
    const unexpanded = { text: "Deep", fact: () => ({ kind: "unexpanded" as const, text: "Deep" }) };
    expect(codesFor(handler([order], unexpanded))).toEqual(["FC1012"]);
  });

  it("`any` as the output is fine", () => {
    expect(checkHandler(handler([order], tuple([any, errorOrNull])))).toMatchObject({
      diagnostics: [],
      shape: 5,
    });
  });
});

describe("a single result that is no error (FC1006)", () => {
  it.each([string, number, primitive("bigint"), primitive("enum", "Color"), order, functionType])(
    "$text: offers to return it with an error",
    (result) => {
      const diagnostic = onlyDiagnostic(handler([order], result));
      expect(diagnostic).toMatchObject({ code: "FC1006", span: resultSpan });
      expect(diagnostic.message).toContain(`\`${result.text}\``);
      expect(diagnostic.help).toContain("[value, null]");
    },
  );

  it("an array: offers to annotate", () => {
    const diagnostic = onlyDiagnostic(handler([order], array(union(string, nullType))));
    expect(diagnostic).toMatchObject({ code: "FC1006" });
    expect(diagnostic.help).toContain("Annotate");
  });

  it("a generator", () => {
    const constituents = [object("Generator<string>")];
    const diagnostic = onlyDiagnostic(handler([order], { constituents, generator: true }));
    expect(diagnostic).toMatchObject({ code: "FC1006" });
    expect(diagnostic.message).toContain("generator");
  });

  it.each([tuple([]), tuple([string])])("the short tuple $text", (result) => {
    const diagnostic = onlyDiagnostic(handler([order], result));
    expect(diagnostic).toMatchObject({ code: "FC1006" });
    expect(diagnostic.message).toContain("tuple");
  });

  it("something that only looks like an error", () => {
    const diagnostic = onlyDiagnostic(handler([order], union(lookalike, nullType)));
    expect(diagnostic).toMatchObject({ code: "FC1006" });
    expect(diagnostic.message).toContain("looks like an error");
  });

  it.each([pair, error, nothing])("in one member, beside $text", (other) => {
    const diagnostic = onlyDiagnostic(handler([order], { constituents: [other, string] }));
    expect(diagnostic.code).toBe("FC1006");
    expect(diagnostic.message).toContain("`string`");
  });
});

describe("results of different forms (FC1009)", () => {
  it.each([
    { others: [error], words: "an error alone; an output and an error" },
    { others: [nullType], words: "an error alone; an output and an error" },
    { others: [undefinedType], words: "an output and an error; nothing" },
    { others: [nothing, error], words: "an error alone; an output and an error; nothing" },
  ])("$words", ({ others, words }) => {
    const diagnostic = onlyDiagnostic(handler([order], { constituents: [pair, ...others] }));
    expect(diagnostic).toMatchObject({ code: "FC1009", span: resultSpan, sdk: null });
    expect(diagnostic.message).toContain(words);
  });
});

describe("several violations", () => {
  it("are all reported, in source order", () => {
    expect(codesFor(handler([order, order], string))).toEqual(["FC1003", "FC1006"]);
    expect(codesFor(handler([order, order, order], tuple([string, string])))).toEqual(["FC1002", "FC1007"]);
  });
});

describe("where the return type is declared elsewhere", () => {
  it("the diagnostic stands at the handler, with the type as related information", () => {
    const location = { file: otherFile, start: 5, end: 9 };
    const result = { constituents: [string], place: { location, own: false } };
    const diagnostic = onlyDiagnostic(handler([order], result));
    expect(diagnostic.span).toEqual(handlerSpan());
    expect(diagnostic.related).toEqual([{ location, message: "The return type is declared here." }]);
  });
});
