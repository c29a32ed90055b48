import { describe, expect, it } from "vitest";
import {
  any,
  context,
  error,
  errorOrNull,
  nothing,
  nullType,
  number,
  order,
  string,
  tuple,
  undefinedType,
  union,
} from "../support/types.js";
import { fixed, fixesFor, writtenHandler } from "./written.js";
import type { ReturnSpec, WrittenSpec } from "./written.js";

const contextName = { name: "Context", insertion: null };

describe("swapping the parameters", () => {
  const spec: WrittenSpec = {
    text: "(event: Order /* e */, ctx: Context) => null",
    parameters: [
      { written: "event: Order", type: order },
      { written: "ctx: Context", type: context },
    ],
    result: { constituents: [nullType] },
  };
  const [event, ctx] = spec.parameters ?? [];

  it("leaves what stands between them", () => {
    expect(fixed(spec, writtenHandler(spec))).toBe("(ctx: Context /* e */, event: Order) => null");
  });

  it("is not offered where the types come from elsewhere", () => {
    expect(fixed(spec, writtenHandler({ ...spec, more: { declaresTypes: false } }))).toBeNull();
  });

  it("is not offered where one that may be left out would come first", () => {
    if (event === undefined || ctx === undefined) throw new Error("there are two parameters");
    const optional = { ...spec, parameters: [event, { ...ctx, mayBeLeftOut: true }] };
    expect(fixed(spec, writtenHandler(optional))).toBeNull();
    const both = {
      ...spec,
      parameters: [
        { ...event, mayBeLeftOut: true },
        { ...ctx, mayBeLeftOut: true },
      ],
    };
    expect(fixed(spec, writtenHandler(both))).not.toBeNull();
  });
});

describe("annotating the context", () => {
  const spec: WrittenSpec = {
    text: "import { start } from 'fc';\n(ctx, event: Order) => null",
    parameters: [
      { written: "ctx", type: any, unannotated: true },
      { written: "event: Order", type: order },
    ],
    result: { constituents: [nullType] },
  };
  const insertion = { at: 14, text: ", type Context" };

  it("uses a name in scope", () => {
    expect(fixed(spec, writtenHandler(spec, {}, contextName))).toBe(
      "import { start } from 'fc';\n(ctx: Context, event: Order) => null",
    );
  });

  it("imports it where it must, and is safe", () => {
    const facts = writtenHandler(spec, {}, { name: "Context", insertion });
    expect(fixed(spec, facts)).toBe(
      "import { start, type Context } from 'fc';\n(ctx: Context, event: Order) => null",
    );
    expect(fixesFor(facts).map(({ safe }) => safe)).toEqual([true]);
  });

  it("is a suggestion where it takes the place of `any`", () => {
    const [, event] = spec.parameters ?? [];
    if (event === undefined) throw new Error("there are two parameters");
    const annotated: WrittenSpec = {
      text: "(ctx: any, event: Order) => null",
      parameters: [{ written: "ctx: any", type: any }, event],
      result: spec.result,
    };
    const facts = writtenHandler(annotated, {}, contextName);
    expect(fixed(annotated, facts)).toBe("(ctx: Context, event: Order) => null");
    expect(fixesFor(facts).map(({ safe }) => safe)).toEqual([false]);
  });

  it("is not offered where the context has no name, or no annotation can be written", () => {
    expect(fixed(spec, writtenHandler(spec))).toBeNull();
    expect(
      fixed(spec, writtenHandler({ ...spec, more: { annotatable: false } }, {}, contextName)),
    ).toBeNull();
  });
});

describe("writing `takes`", () => {
  const spec: WrittenSpec = {
    text: "start((ctx: Context) => null, { name })",
    parameters: [{ written: "ctx: Context", type: context }],
    result: { constituents: [nullType] },
  };
  const absent = { form: "absent", value: null, valueSpan: null, shorthand: false } as const;

  it.each([
    { at: 28, as: "argument", result: 'start((ctx: Context) => null, { takes: "context" }, { name })' },
    { at: 31, as: "before", result: 'start((ctx: Context) => null, { takes: "context", name })' },
    { at: 31, as: "first", result: 'start((ctx: Context) => null, { takes: "context"  name })' },
  ] as const)("as the $as", ({ at, as, result }) => {
    const takes = { ...absent, insertion: { at, as } };
    const facts = writtenHandler(spec, { takes, visibleLength: 1 });
    expect(fixed(spec, facts)).toBe(result);
    expect(fixesFor(facts).map(({ safe }) => safe)).toEqual([true]);
  });

  it("instead of what is written, and of the shorthand", () => {
    const written = {
      form: "opaque",
      value: null,
      valueSpan: { start: 32, end: 36 },
      insertion: null,
    } as const;
    const facts = writtenHandler(spec, { takes: { ...written, shorthand: false }, visibleLength: 1 });
    expect(fixed(spec, facts)).toBe('start((ctx: Context) => null, { "context" })');
    expect(fixesFor(facts).map(({ safe }) => safe)).toEqual([false]);
    const shorthand = writtenHandler(spec, { takes: { ...written, shorthand: true }, visibleLength: 1 });
    expect(fixed(spec, shorthand)).toBe('start((ctx: Context) => null, { takes: "context" })');
  });

  it("not where there is no room", () => {
    const facts = writtenHandler(spec, { takes: { ...absent, insertion: null }, visibleLength: 1 });
    expect(fixed(spec, facts)).toBeNull();
  });
});

describe("returning `[value, null]`", () => {
  const value: ReturnSpec = { written: "event.id", expression: "event.id", type: string };
  const spec: WrittenSpec = {
    text: "(): string => event.id",
    result: { constituents: [string] },
    returnType: { written: "string" },
    returns: [value],
  };
  const inferred: WrittenSpec = { text: "() => event.id", result: spec.result, returns: [value] };

  it("changes the annotation", () => {
    expect(fixed(spec, writtenHandler(spec))).toBe("(): [string, Error | null] => [event.id, null]");
  });

  it("changes what is promised", () => {
    const promised: WrittenSpec = {
      ...spec,
      text: "async (): Promise<string> => event.id",
      result: { constituents: [string], awaited: true },
      returnType: { written: "Promise<string>", promised: "string" },
      more: { async: true },
    };
    expect(fixed(promised, writtenHandler(promised))).toBe(
      "async (): Promise<[string, Error | null]> => [event.id, null]",
    );
    const alias = { ...promised, returnType: { written: "Promise<string>" } };
    expect(fixed(alias, writtenHandler(alias))).toBeNull();
  });

  it("says `as const` where nothing asks for a tuple", () => {
    expect(fixed(inferred, writtenHandler(inferred))).toBe("() => [event.id, null]");
    const alone = { ...inferred, more: { infersTuples: false } };
    expect(fixed(alone, writtenHandler(alone))).toBe("() => [event.id, null] as const");
    const script = { ...inferred, more: { infersTuples: false, annotatable: false } };
    expect(fixed(script, writtenHandler(script))).toBeNull();
  });

  it("waits for a promise in an async function, and leaves others alone", () => {
    const later = { ...inferred, returns: [{ ...value, thenable: true }] };
    expect(fixed(later, writtenHandler(later))).toBeNull();
    const async = { ...later, more: { async: true } };
    expect(fixed(async, writtenHandler(async))).toBe("() => [await (event.id), null]");
  });

  it("keeps a comma together", () => {
    const loose = { ...inferred, returns: [{ ...value, loose: true }] };
    expect(fixed(loose, writtenHandler(loose))).toBe("() => [(event.id), null]");
  });

  it("puts an error second, says nothing for a bare return, and leaves a pair", () => {
    const block: WrittenSpec = {
      text: "() => { return fail; return; return both; return event.id; }",
      result: { constituents: [string, undefinedType, error, tuple([string, nullType])] },
      returns: [
        { written: "return fail;", expression: "fail", type: error },
        { written: "return;" },
        { written: "return both;", expression: "both", type: tuple([string, nullType]) },
        { ...value, written: "return event.id;" },
      ],
      more: { end: { at: 59, before: "", after: " " }, endReachable: true },
    };
    expect(fixed(block, writtenHandler(block))).toBe(
      "() => { return [undefined, fail]; return [undefined, null]; return both; return [event.id, null]; return [undefined, null]; }",
    );
  });

  it("is not offered where it can't be told what is returned", () => {
    const either = { ...inferred, returns: [{ ...value, type: union(string, error) }] };
    expect(fixed(either, writtenHandler(either))).toBeNull();
    const unknown = { ...inferred, returns: [{ ...value, type: any }] };
    expect(fixed(unknown, writtenHandler(unknown))).toBeNull();
    const annotated = { ...spec, text: "(): string => { return fail; return event.id; }" };
    const returns = [{ written: "return fail;", expression: "fail", type: error }, value];
    expect(fixed(annotated, writtenHandler({ ...annotated, returns }))).toBeNull();
  });
});

describe("annotating the tuple", () => {
  const pair = (output: string, annotation: string | null): ReturnSpec => ({
    written: `[${output}, null]`,
    expression: `[${output}, null]`,
    elements: [
      { written: output, type: string, annotation },
      { written: "null", type: nullType, annotation: "null" },
    ],
  });
  const list = {
    fact: () => ({ kind: "array", text: "string[]", element: 0, toJSON: null }) as const,
    text: "string[]",
  };
  const spec: WrittenSpec = {
    text: "() => { if (x) return [b, null]; return [a, null]; }",
    result: { constituents: [list] },
    returns: [pair("b", "undefined"), pair("a", "string")],
    more: { infersTuples: false },
  };

  it("has what is returned first, `undefined` last", () => {
    expect(fixed(spec, writtenHandler(spec))).toBe(
      "(): [string | undefined, Error | null] => { if (x) return [b, null]; return [a, null]; }",
    );
  });

  it("promises it where it is awaited, and puts a bare parameter into parentheses", () => {
    const later: WrittenSpec = {
      ...spec,
      text: "async x => { return [a, null]; }",
      result: { ...spec.result, awaited: true },
      returns: [pair("a", "string")],
      more: { infersTuples: false, returnTypeInsertion: { open: 6, at: 7 } },
    };
    expect(fixed(later, writtenHandler(later))).toBe(
      "async (x): Promise<[string, Error | null]> => { return [a, null]; }",
    );
  });

  it("is not offered where a type can't be written", () => {
    const foreign = { ...spec, returns: [pair("b", null), pair("a", "string")] };
    const titles = fixesFor(writtenHandler(foreign)).map(({ title }) => title);
    expect(titles).not.toContain("Annotate the return type as a tuple");
  });
});

describe("swapping the results", () => {
  const swapped = (first: string, second: string): ReturnSpec => ({
    written: `[${first}, ${second}]`,
    expression: `[${first}, ${second}]`,
    elements: [
      { written: first, type: nullType },
      { written: second, type: string },
    ],
  });
  const spec: WrittenSpec = {
    text: "(): [e: Error | null, out: number] => { if (x) return [fail, none]; return [null, it]; }",
    result: { constituents: [tuple([errorOrNull, number])] },
    returnType: { written: "[e: Error | null, out: number]", elements: ["e: Error | null", "out: number"] },
    returns: [swapped("fail", "none"), swapped("null", "it")],
  };

  it("swaps type and returns", () => {
    expect(fixed(spec, writtenHandler(spec))).toBe(
      "(): [out: number, e: Error | null] => { if (x) return [none, fail]; return [it, null]; }",
    );
  });

  it("is not offered where a tuple is not written, in the type or at a return", () => {
    const alias = { ...spec, returnType: { written: "[e: Error | null, out: number]" } };
    expect(fixed(alias, writtenHandler(alias))).toBeNull();
    const returns = [swapped("fail", "none"), { written: "it", expression: "it", type: nullType }];
    expect(fixed(spec, writtenHandler({ ...spec, returns }))).toBeNull();
  });
});

describe("returning `null`", () => {
  const spec: WrittenSpec = {
    text: "(event: Order): void => { return; save(event); }",
    parameters: [{ written: "event: Order", type: order }],
    result: { constituents: [nothing] },
    returnType: { written: "void" },
    returns: [{ written: "return;" }],
    more: { end: { at: 46, before: " ", after: "" }, endReachable: true },
  };

  it("at every return and at the end, and in the type", () => {
    expect(fixed(spec, writtenHandler(spec))).toBe(
      "(event: Order): Error | null => { return null; save(event); return null; }",
    );
  });

  it("not at an end that can't be reached", () => {
    const facts = writtenHandler({
      ...spec,
      more: { end: { at: 46, before: " ", after: "" }, endReachable: false },
    });
    expect(fixed(spec, facts)).toBe("(event: Order): Error | null => { return null; save(event); }");
  });

  it("makes a block of an expression", () => {
    const body: WrittenSpec = {
      text: "(event: Order) => save(event)",
      parameters: [{ written: "event: Order", type: order }],
      result: { constituents: [nothing] },
      returns: [{ written: "save(event)", expression: "save(event)", type: nothing }],
    };
    expect(fixed(body, writtenHandler(body))).toBe("(event: Order) => { save(event); return null; }");
  });

  it("annotates a function that only throws", () => {
    const inferred: WrittenSpec = {
      text: "(event: Order) => { throw event; }",
      parameters: spec.parameters ?? [],
      result: spec.result,
    };
    expect(fixed(inferred, writtenHandler(inferred))).toBe(
      "(event: Order): Error | null => { throw event; }",
    );
  });

  it("puts `null` instead of `undefined`", () => {
    const returns = [
      { written: "return undefined;", expression: "undefined", type: undefinedType, isUndefined: true },
    ];
    const block: WrittenSpec = {
      ...spec,
      text: "(event: Order): void => { return undefined; }",
      returns,
      more: {},
    };
    expect(fixed(block, writtenHandler(block))).toBe("(event: Order): Error | null => { return null; }");
  });

  it("keeps what stands between `return` and its expression", () => {
    const returns = [{ written: "return /* it */ save()", expression: "save()", type: nothing }];
    const block: WrittenSpec = {
      ...spec,
      text: "(event: Order): void => { return /* it */ save() }",
      returns,
      more: { end: { at: 49, before: "; ", after: "" } },
    };
    expect(fixed(block, writtenHandler(block))).toBe(
      "(event: Order): Error | null => { { /* it */ save(); return null; } }",
    );
  });

  it("is not offered for a generator, or a promise that is handed on", () => {
    const generator = { ...spec, more: { ...spec.more, generator: true } };
    expect(fixed(generator, writtenHandler(generator))).toBeNull();
    const returns = [{ written: "save(event)", expression: "save(event)", type: nothing, thenable: true }];
    const later = { ...spec, returns };
    expect(fixed(later, writtenHandler(later))).toBeNull();
  });
});
