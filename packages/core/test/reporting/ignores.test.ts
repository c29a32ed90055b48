import { describe, expect, it } from "vitest";
import { check } from "../support/check.js";
import { file, handler, handlerSpan, ignore, takes, value } from "../support/facts.js";
import { context, errorOrNull, order, string } from "../support/types.js";

/** A handler that is rejected at its own place, which starts in the line that the comment is about. */
const wrong = value(order);
const right = handler([], errorOrNull);

function codesWith(ignores: readonly ReturnType<typeof ignore>[], spec = wrong): string[] {
  return check(file([spec], { ignores })).diagnostics.map(({ code }) => code);
}

describe("an ignore comment", () => {
  it.each([["FC1001"], ["not-a-function"], ["FC1002", "FC1001"]])("silences its codes: %s", (...codes) => {
    expect(codesWith([ignore(codes)])).not.toContain("FC1001");
  });

  it("silences no other code", () => {
    expect(codesWith([ignore(["FC1002"])])).toContain("FC1001");
  });

  it("is about diagnostics that start in its line", () => {
    const at = (start: number, end: number): string[] =>
      codesWith([{ ...ignore(["FC1001"]), line: { start, end } }]);
    expect(at(0, 1)).toEqual([]);
    expect(at(0, 0)).toEqual(["FC1016", "FC1001"]);
    expect(at(1, 900)).toEqual(["FC1016", "FC1001"]);
  });

  it("silences several diagnostics of its line", () => {
    const line = { start: 0, end: 900 };
    const several = handler([order, context], string);
    expect(codesWith([{ ...ignore(["FC1003", "FC1006"]), line }], several)).toEqual([]);
  });

  it("silences calls and references that are no handlers", () => {
    const span = { start: 3, end: 8 };
    const facts = file([], {
      brokenCalls: [{ problem: "spread", kind: "event", span, registrar: "start" }],
      escapes: [{ span, registrar: "start" }],
      ignores: [ignore(["FC1012", "FC1015"])],
    });
    expect(check(facts).diagnostics).toEqual([]);
  });

  it("does not silence for several comments together more than each of them does", () => {
    expect(
      codesWith([ignore(["FC1001"]), { ...ignore(["FC1001"]), span: { start: -90, end: -60 } }]),
    ).toEqual([]);
  });
});

describe("an ignore comment that silences nothing (FC1016)", () => {
  it("is reported at the comment, as a warning", () => {
    const comment = ignore(["FC1001"], 1);
    const checked = check(file([right], { ignores: [comment] }));
    expect(checked.diagnostics).toMatchObject([
      { code: "FC1016", severity: "warning", span: comment.span, handler: null, related: [] },
    ]);
    expect(checked.diagnostics[0]?.message).toContain("`FC1001`");
    expect(checked.handlers[0]?.verdict).toBe("valid");
  });

  it("names an unknown code", () => {
    const checked = check(file([right], { ignores: [ignore(["FC9999"])] }));
    expect(checked.diagnostics.map(({ code }) => code)).toEqual(["FC1016"]);
    expect(checked.diagnostics[0]?.message).toContain("`FC9999`");
  });

  it("names no code at all", () => {
    const checked = check(file([right], { ignores: [ignore([])] }));
    expect(checked.diagnostics.map(({ code }) => code)).toEqual(["FC1016"]);
    expect(checked.diagnostics[0]?.message).toContain("names no code");
  });

  it("is none where one of its codes silences something", () => {
    expect(codesWith([ignore(["FC1002", "FC1001"])])).toEqual([]);
  });

  it("is reported for a code that does not exist, whatever the others silence", () => {
    const { diagnostics } = check(file([wrong], { ignores: [ignore(["FC1001", "FC9999"])] }));
    expect(diagnostics.map(({ code }) => code)).toEqual(["FC1016"]);
    expect(diagnostics[0]?.message).toContain("`FC9999`");
    expect(diagnostics[0]?.message).not.toContain("`FC1001`");
  });

  it("can be off, or an error", () => {
    const facts = file([right], { ignores: [ignore(["FC1001"])] });
    expect(check(facts, { severity: { "unused-ignore": "off" } }).diagnostics).toEqual([]);
    expect(check(facts, { severity: { FC1016: "error" } }).diagnostics[0]?.severity).toBe("error");
  });

  it("can itself be ignored, by a comment on the line before", () => {
    const unused = ignore(["FC1001"], 1);
    const line = { start: unused.span.start, end: unused.span.end };
    const outer = { span: { start: 900, end: 940 }, codes: ["FC1016"], line };
    expect(check(file([right], { ignores: [outer, unused] })).diagnostics).toEqual([]);
    const alone = check(file([right], { ignores: [outer] })).diagnostics;
    expect(alone.map(({ code, span }) => [code, span])).toEqual([["FC1016", outer.span]]);
  });

  it("counts a code that is off as nothing to silence", () => {
    const facts = file([wrong], { ignores: [ignore(["FC1001"])] });
    const codes = check(facts, { severity: { FC1001: "off" } }).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(["FC1016"]);
  });

  it("silences a wrong `takes` where that stands, and not where the handler does", () => {
    const spec = handler([order], errorOrNull, { visibleLength: 1, takes: takes("context") });
    expect(codesWith([{ ...ignore(["FC1013"]), line: { start: 950, end: 990 } }], spec)).toEqual([]);
    expect(codesWith([{ ...ignore(["FC1013"]), line: handlerSpan() }], spec)).toEqual(["FC1016", "FC1013"]);
  });
});
