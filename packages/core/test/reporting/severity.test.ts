import { codes, rules } from "@fc-check/core";
import { describe, expect, it } from "vitest";
import { check, checkHandler } from "../support/check.js";
import { file, handler, ignore, value } from "../support/facts.js";
import { context, errorOrNull, order, string, tuple, unknown, widerContext } from "../support/types.js";

const plainValue = handler([order], string);

describe("severity", () => {
  it("is `error` by default, but for those that may be no mistake", () => {
    const warnings = codes.filter((code) => rules[code].severity === "warning");
    expect(warnings).toEqual(["FC1015", "FC1016", "FC1018"]);
  });

  it.each(["FC1006", "single-result-not-error"])("is set by code or by name: %s", (key) => {
    expect(checkHandler(plainValue, { severity: { [key]: "warning" } }).diagnostics).toMatchObject([
      { code: "FC1006", severity: "warning" },
    ]);
    expect(checkHandler(plainValue, { severity: { [key]: "off" } }).diagnostics).toEqual([]);
  });

  it("of one code leaves the others alone", () => {
    const both = handler([order, context], string);
    const { diagnostics: reported } = checkHandler(both, { severity: { FC1003: "off" } });
    expect(reported.map(({ code, severity }) => [code, severity])).toEqual([["FC1006", "error"]]);
  });

  it("counts for calls and references that are no handlers", () => {
    const span = { start: 1, end: 2 };
    const facts = file([], {
      brokenCalls: [{ problem: "spread", kind: "event", span, registrar: "start" }],
      escapes: [{ span, registrar: "start" }],
    });
    const severity = { FC1012: "off", FC1015: "error" };
    expect(check(facts, { severity }).diagnostics).toMatchObject([{ code: "FC1015", severity: "error" }]);
  });
});

describe("a handler's verdict", () => {
  it("does not count what is off, and counts a warning", () => {
    expect(checkHandler(plainValue, { severity: { FC1006: "off" } }).verdict).toBe("valid");
    expect(checkHandler(plainValue, { severity: { FC1006: "warning" } }).verdict).toBe("invalid");
  });

  it("does not count what is ignored", () => {
    const checked = check(file([plainValue], { ignores: [ignore(["FC1006"], 0)] }));
    // The result stands 800 further on, and not in the silenced line.
    expect(checked.handlers[0]?.verdict).toBe("invalid");
    const ignored = { ...ignore(["FC1006"]), line: { start: 0, end: 900 } };
    expect(check(file([plainValue], { ignores: [ignored] })).handlers[0]?.verdict).toBe("valid");
  });

  it("is `unknown` for FC1012 and nothing worse, also as a warning", () => {
    expect(checkHandler(value(unknown)).verdict).toBe("unknown");
    expect(checkHandler(value(unknown), { severity: { FC1012: "warning" } }).verdict).toBe("unknown");
    expect(checkHandler(handler([order, order], unknown)).verdict).toBe("invalid");
    expect(checkHandler(handler([order, order], unknown), { severity: { FC1003: "off" } }).verdict).toBe(
      "unknown",
    );
  });
});

describe("a handler whose mistakes are off is valid, but has no shape", () => {
  it.each([
    { code: "FC1001", spec: value(order) },
    { code: "FC1002", spec: handler([context, order, order], errorOrNull) },
    { code: "FC1003", spec: handler([order, context], errorOrNull) },
    { code: "FC1003", spec: handler([widerContext], errorOrNull) },
    { code: "FC1004", spec: handler([{ type: order, rest: true }], errorOrNull) },
    { code: "FC1005", spec: handler([order], tuple([string, string, errorOrNull])) },
    { code: "FC1006", spec: plainValue },
    { code: "FC1007", spec: handler([order], tuple([string, string])) },
    { code: "FC1009", spec: handler([order], { constituents: [tuple([string, errorOrNull]), errorOrNull] }) },
    {
      code: "FC1010",
      spec: {
        candidates: [
          ...handler([order], errorOrNull).candidates,
          ...handler([context, order], errorOrNull).candidates,
        ],
      },
    },
    { code: "FC1012", spec: value(unknown) },
    { code: "FC1012", spec: handler([order], tuple([string, unknown])) },
  ])("$code", ({ code, spec }) => {
    expect(checkHandler(spec).diagnostics.map((one) => one.code)).toEqual([code]);
    expect(checkHandler(spec, { severity: { [code]: "off" } })).toMatchObject({
      diagnostics: [],
      verdict: "valid",
      shape: null,
      undocumented: false,
      go: null,
    });
  });
});
