import { codeNumber, codeOf, codes, rules } from "@fc-check/core";
import type { RuleInfo } from "@fc-check/core";
import { describe, expect, it } from "vitest";

/** Append to it, and change nothing in it: codes and names stand in people's options and comments. */
const ledger = {
  FC1001: "not-a-function",
  FC1002: "too-many-parameters",
  FC1003: "context-not-first",
  FC1004: "rest-parameter",
  FC1005: "too-many-results",
  FC1006: "single-result-not-error",
  FC1007: "last-result-not-error",
  FC1008: "undocumented-signature",
  FC1009: "mixed-results",
  FC1010: "several-signatures",
  FC1011: "generic-handler",
  FC1012: "untyped-handler",
  FC1013: "arity-not-visible",
  FC1014: "lifecycle-signature",
  FC1015: "registrar-escapes",
  FC1016: "unused-ignore",
  FC1017: "second-handler",
  FC1018: "unbound-method",
  FC2001: "input-not-json",
  FC2002: "output-not-json",
  FC2003: "input-schema-mismatch",
  FC3001: "entry-not-found",
  FC3002: "entry-starts-nothing",
  FC3003: "handler-not-exported",
};

describe("the registry", () => {
  it("has the codes of the ledger, under their names", () => {
    const named = Object.fromEntries(codes.map((code) => [code, rules[code].name]));
    expect(named).toEqual(ledger);
  });

  it("finds a code by code or name", () => {
    for (const code of codes) {
      expect(codeOf(code)).toBe(code);
      expect(codeOf(rules[code].name)).toBe(code);
      expect(`FC${codeNumber(code)}`).toBe(code);
    }
    for (const other of ["", "1001", "fc1001", "constructor"]) expect(codeOf(other)).toBeUndefined();
  });

  it.each(codes)("%s has words and a help for each of its messages", (code) => {
    const info: RuleInfo = rules[code];
    const messages = Object.values(info.messages);
    expect(messages.length).toBeGreaterThan(0);
    for (const { message, help } of messages) {
      expect(message).toMatch(/^[A-Z`].*\.$/s);
      expect(help).not.toBe("");
    }
  });
});
