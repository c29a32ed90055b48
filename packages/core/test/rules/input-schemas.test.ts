import { describe, expect, it } from "vitest";
import { codesFor, onlyDiagnostic } from "../support/check.js";
import { handler, schemaSpan } from "../support/facts.js";
import type { SchemaSpec } from "../support/facts.js";
import { any, context, errorOrNull, object, order, string, unknown, unresolved } from "../support/types.js";

const date = object("Date", {}, { builtins: ["Date"] });
const visit = object("Visit", { at: date });

/** A handler of a visit, which JSON does not have, with a schema. */
function visited(schema: SchemaSpec): ReturnType<typeof handler> {
  return handler([visit], errorOrNull, { schema });
}

describe("a schema that decodes the event (FC2001)", () => {
  it("lets the handler take what JSON does not have", () => {
    expect(codesFor(handler([visit], errorOrNull))).toEqual(["FC2001"]);
    expect(codesFor(visited({ takes: [order], gives: [{ type: visit, fits: [visit] }] }))).toEqual([]);
  });

  it("has to take JSON itself, and is reported where it is written", () => {
    const diagnostic = onlyDiagnostic(visited({ takes: [visit], gives: [{ type: visit, fits: [visit] }] }));
    expect(diagnostic).toMatchObject({ code: "FC2001", span: schemaSpan });
    expect(diagnostic.message).toContain("`event.at` is `Date`");
  });

  it.each([
    { why: "there is none", schema: { takes: [], gives: [] } },
    {
      why: "it may be missing",
      schema: { optional: true, takes: [order], gives: [{ type: visit, fits: [visit] }] },
    },
    { why: "what it gives is not known", schema: { takes: [any], gives: [{ type: any, fits: [visit] }] } },
  ])("changes nothing where $why, but is advised", ({ schema }) => {
    const diagnostic = onlyDiagnostic(visited(schema));
    expect(diagnostic.code).toBe("FC2001");
    expect(diagnostic.span).not.toEqual(schemaSpan);
    expect(diagnostic.help).toContain("`input` schema");
  });

  it("is FC1012 where it did not resolve", () => {
    const schema = { takes: [unresolved], gives: [{ type: unresolved, fits: [order] }] };
    expect(onlyDiagnostic(handler([order], errorOrNull, { schema }))).toMatchObject({
      code: "FC1012",
      span: schemaSpan,
    });
  });
});

describe("a schema that does not fit (FC2003)", () => {
  it("gives something else", () => {
    const diagnostic = onlyDiagnostic(
      handler([order], errorOrNull, { schema: { takes: [string], gives: [{ type: string, fits: [] }] } }),
    );
    expect(diagnostic).toMatchObject({ code: "FC2003", span: schemaSpan });
    expect(diagnostic.message).toContain("gives `string`, but the handler takes `Order`");
    expect(diagnostic.related).toHaveLength(1);
  });

  it("may be one of several", () => {
    const gives = [
      { type: order, fits: [order] },
      { type: visit, fits: [] },
    ];
    const diagnostic = onlyDiagnostic(
      handler([order], errorOrNull, { schema: { takes: [string, order], gives } }),
    );
    expect(diagnostic.message).toContain("gives `Visit`");
  });

  it("hides what it gives", () => {
    const schema = { takes: [unknown], gives: [{ type: unknown, fits: [] }] };
    expect(onlyDiagnostic(handler([order], errorOrNull, { schema })).help).toContain("annotation");
  });

  it("is not compared with the context", () => {
    const schema = { takes: [string], gives: [{ type: order, fits: [order] }] };
    expect(codesFor(handler([context, order], errorOrNull, { schema }))).toEqual([]);
  });

  it.each([{ parameters: [] }, { parameters: [context] }])("has no event to validate", ({ parameters }) => {
    const schema = { takes: [string], gives: [{ type: order, fits: [] }] };
    const diagnostic = onlyDiagnostic(handler(parameters, errorOrNull, { schema }));
    expect(diagnostic).toMatchObject({ code: "FC2003", span: schemaSpan });
    expect(diagnostic.message).toContain("no event");
    const open = { optional: true, takes: [any], gives: [{ type: any, fits: [] }] };
    expect(codesFor(handler(parameters, errorOrNull, { schema: open }))).toEqual([]);
  });
});
