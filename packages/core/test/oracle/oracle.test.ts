import { codes as allCodes, rules, shapeOf } from "@fc-check/core";
import type { Code, RuleInfo } from "@fc-check/core";
import { afterAll, describe, expect, it } from "vitest";
import { check } from "../support/check.js";
import { differences, parameterCodes, resultCodes } from "./differences.mjs";
import { factsOf } from "./go-facts.js";
import { recordedValues } from "./recording.js";
import type { GoValue } from "./recording.js";

const values = recordedValues();

/** What JSON can carry is not part of the SDK's check: it shows in its calls only. */
const signaturesOnly = { FC2001: "off", FC2002: "off" };

/** The code whose words for the SDK's message, as the registry has them, fit the recorded message. */
function codeOfMessage({ entry, errorMessage }: GoValue): Code {
  const found = allCodes.filter((code) => {
    const info: RuleInfo = rules[code];
    const words = [info.sdk, ...Object.values(info.messages).map((message) => message.sdk)];
    return words.some((template) => template && pattern(template).test(errorMessage ?? ""));
  });
  // The lifecycle code stands in for all others.
  const fitting = found.filter((code) => (entry === "lifecycle") === (code === "FC1014"));
  const [code, ...others] = fitting;
  if (code === undefined || others.length > 0) {
    throw new Error(`"${errorMessage ?? ""}" stands for ${fitting.join(", ") || "no code"}`);
  }
  return code;
}

/** The pattern of a message in which `{name}` stands for anything. */
function pattern(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}

/** The codes that stand for what the SDK says, or would say next: it stops at the parameters, when they are wrong. */
function codesOfSdk(value: GoValue): Code[] {
  if (value.accepted || (value.entry === "http" && value.kind === "func")) return [];
  const code = codeOfMessage(value);
  return parameterCodes(value.params ?? []).includes(code)
    ? [code, ...resultCodes(value.results ?? [])]
    : [code];
}

function codesOfRules(value: GoValue, options: { acceptUndocumented?: boolean } = {}): Code[] {
  const checked = check(factsOf(value), { ...options, severity: signaturesOnly });
  return [...new Set(checked.diagnostics.map(({ code }) => code))].sort();
}

describe("the rules and the recorded SDK", () => {
  afterAll(() => {
    for (const entry of ["event", "lifecycle", "http"]) {
      const recorded = values.filter((value) => value.entry === entry);
      const differ = recorded.filter((value) => differences.some(({ applies }) => applies(value))).length;
      const agree = recorded.length - differ;
      console.log(`oracle: ${entry}: ${agree} of ${recorded.length} agree, ${differ} differ on purpose`);
    }
  });

  it.each(values)("$id $goType", (value) => {
    const applying = differences.filter(({ applies }) => applies(value));
    const expected = applying.reduce<readonly Code[]>(
      (codes, { codes: next }) => next(codes, value),
      codesOfSdk(value),
    );
    expect(codesOfRules(value)).toEqual([...new Set(expected)].sort());
  });

  const agreed = values.filter(
    (value) => value.accepted && !differences.some(({ applies }) => applies(value)),
  );

  it.each(agreed.filter(({ entry }) => entry === "event"))("$id $goType has its shape", (value) => {
    const { params = [], results = [] } = value;
    const context = params[0]?.implementsContext === true;
    const input = params.length === (context ? 2 : 1);
    const shape = shapeOf({ context, input, output: results.length === 2, error: results.length > 0 });
    expect(shape).toBeDefined();
    const checked = check(factsOf(value), { severity: signaturesOnly });
    expect(checked.handlers).toMatchObject([{ verdict: "valid", shape: shape?.shape, go: shape?.go }]);
  });

  const undocumented = values.filter(
    (value) => value.entry === "event" && codesOfRules(value).join() === "FC1008",
  );

  it.each(undocumented)("$id $goType is accepted with acceptUndocumented, as by the SDK", (value) => {
    const checked = check(factsOf(value), { acceptUndocumented: true, severity: signaturesOnly });
    expect(checked.handlers).toMatchObject([{ verdict: "valid", shape: null, undocumented: true }]);
  });
});

describe("the differences", () => {
  it.each(differences)("$what: each is needed", ({ example, applies, codes }) => {
    // A recording of other values need not have the example.
    const recorded = values.filter(({ id }) => id === example.id);
    for (const value of recorded) {
      expect(value.goType).toBe(example.go);
      expect(applies(value)).toBe(true);
      const sdk = codesOfSdk(value);
      expect(codes(sdk, value)).not.toEqual(sdk);
    }
    expect(values.filter(applies).length).toBeGreaterThanOrEqual(recorded.length);
  });
});
