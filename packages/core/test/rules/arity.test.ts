import { describe, expect, it } from "vitest";
import { checkHandler, codesFor, onlyDiagnostic } from "../support/check.js";
import { handler, handlerSpan, takes } from "../support/facts.js";
import { context, errorOrNull, nothing, order, string } from "../support/types.js";

const defaulted = { type: order, defaulted: true };
const absent = takes();

const roles = [
  { parameters: [], value: "nothing", length: 0 },
  { parameters: [order], value: "event", length: 1 },
  { parameters: [context], value: "context", length: 1 },
  { parameters: [context, order], value: "context-and-event", length: 2 },
];

describe("what the runtime can see (FC1013)", () => {
  it.each(roles.filter(({ value }) => value !== "context"))("$value is seen by the length", (role) => {
    expect(
      codesFor(handler(role.parameters, errorOrNull, { visibleLength: role.length, takes: absent })),
    ).toEqual([]);
  });

  it("a lone context must be said", () => {
    const diagnostic = onlyDiagnostic(handler([context], errorOrNull, { visibleLength: 1, takes: absent }));
    expect(diagnostic).toMatchObject({ code: "FC1013", span: handlerSpan(), sdk: null });
    expect(diagnostic.help).toContain('{ takes: "context" }');
  });

  it.each([
    { parameters: [defaulted], length: 0, value: "event" },
    { parameters: [{ type: context, defaulted: true }], length: 0, value: "context" },
    { parameters: [context, defaulted], length: 1, value: "context-and-event" },
    { parameters: [{ type: context, defaulted: true }, order], length: 0, value: "context-and-event" },
  ])("a parameter with a default value is not counted: $value at length $length", (role) => {
    const spec = handler(role.parameters, errorOrNull, { visibleLength: role.length, takes: absent });
    const diagnostic = onlyDiagnostic(spec);
    expect(diagnostic).toMatchObject({ code: "FC1013", span: handlerSpan() });
    expect(diagnostic.help).toContain(`{ takes: "${role.value}" }`);
  });

  it.each(roles)("$value is not seen where the function is not: said unless it takes nothing", (role) => {
    const codes = codesFor(handler(role.parameters, errorOrNull, { takes: absent }));
    expect(codes).toEqual(role.value === "nothing" ? [] : ["FC1013"]);
  });

  it.each(roles)("the right `takes` settles it: $value", (role) => {
    for (const visibleLength of [null, role.length, 0]) {
      const spec = handler(role.parameters, errorOrNull, { visibleLength, takes: takes(role.value) });
      expect(codesFor(spec)).toEqual([]);
    }
  });

  it.each(roles)("a wrong `takes` is reported at its value, with the right one: $value", (role) => {
    for (const wrong of [...roles.map(({ value }) => value), "Context", ""]) {
      if (wrong === role.value) continue;
      const spec = handler(role.parameters, errorOrNull, {
        visibleLength: role.length,
        takes: takes(wrong),
      });
      const diagnostic = onlyDiagnostic(spec);
      expect(diagnostic).toMatchObject({ code: "FC1013", span: { start: 950, end: 960 } });
      expect(diagnostic.message).toContain(`\`${wrong}\``);
      expect(diagnostic.help).toContain(`takes: "${role.value}"`);
    }
  });

  it("a `takes` that is not written in place is reported at its value", () => {
    const opaque = { ...absent, form: "opaque" as const, valueSpan: { start: 950, end: 955 } };
    const spec = handler([context, order], errorOrNull, { visibleLength: 2, takes: opaque });
    expect(onlyDiagnostic(spec)).toMatchObject({ code: "FC1013", span: opaque.valueSpan });
    const unwritten = { ...spec, takes: { ...opaque, valueSpan: null } };
    expect(onlyDiagnostic(unwritten)).toMatchObject({ code: "FC1013", span: handlerSpan() });
  });

  it("is not asked of registrars that know no `takes`", () => {
    expect(codesFor(handler([context], errorOrNull, { visibleLength: 1 }))).toEqual([]);
    expect(codesFor(handler([context, order], errorOrNull))).toEqual([]);
  });

  it("is silent when the parameters are rejected already", () => {
    expect(codesFor(handler([order, context], errorOrNull, { takes: absent }))).toEqual(["FC1003"]);
    expect(codesFor(handler([{ type: order, rest: true }], errorOrNull, { takes: absent }))).toEqual([
      "FC1004",
    ]);
  });

  it("is asked beside what is wrong with the result", () => {
    expect(codesFor(handler([order], string, { takes: absent }))).toEqual(["FC1013", "FC1006"]);
    expect(codesFor(handler([order], nothing, { takes: absent }))).toEqual(["FC1013", "FC1008"]);
  });

  it("says it once for a union of functions of one shape", () => {
    const { candidates } = handler([context], errorOrNull);
    const checked = checkHandler({ candidates: [...candidates, ...candidates], takes: absent });
    expect(checked.diagnostics.map(({ code }) => code)).toEqual(["FC1013"]);
  });
});
