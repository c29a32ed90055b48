import { describe, expect, it } from "vitest";
import { check } from "../support/check.js";
import { file, handler, handlerSpan, ignore, value } from "../support/facts.js";
import { array, context, error, number, order, string, tuple } from "../support/types.js";

describe("the diagnostics of a file", () => {
  it("come by position, then code, wherever they come from", () => {
    const elsewhere = (constituent = string) => ({ constituents: [constituent], place: null });
    const facts = file([value(order), handler([order, { type: string, rest: true }, context], elsewhere())], {
      brokenCalls: [
        { problem: "no-argument", kind: "event", span: { start: 950, end: 960 }, registrar: "start" },
      ],
      escapes: [{ span: { start: 940, end: 945 }, registrar: "start" }],
      ignores: [ignore(["FC1001"], 3)],
    });
    const found = check(facts).diagnostics.map(({ code, span }) => `${span.start} ${code}`);
    expect(found).toEqual([
      "0 FC1001",
      "940 FC1015",
      "950 FC1001",
      "1000 FC1006",
      "1010 FC1003",
      "1030 FC1004",
      "2950 FC1016",
    ]);
  });

  it("say once what is wrong with a handler that is registered twice", () => {
    const span = handlerSpan();
    const registered = { ...value(order), span };
    const checked = check(file([registered, registered]));
    expect(checked.handlers.map(({ verdict }) => verdict)).toEqual(["invalid", "invalid"]);
    expect(checked.diagnostics).toMatchObject([{ code: "FC1001", span, handler: 0 }]);
  });

  it("say the same of a union whatever the order of its members", () => {
    const results = [string, array(number), tuple([]), tuple([string])];
    const place = null;
    const members = results.map((type) => handler([], { constituents: [type], place }).candidates[0]);
    const candidates = members.filter((member) => member !== undefined);
    const forward = check(file([{ candidates }])).diagnostics;
    const backward = check(file([{ candidates: candidates.toReversed() }])).diagnostics;
    expect(forward.map(({ code }) => code)).toEqual(["FC1006", "FC1006", "FC1006", "FC1006"]);
    expect(backward).toEqual(forward);
  });

  it("belong to their handler", () => {
    const wrong = handler([], tuple([string, error, error]));
    const { diagnostics } = check(file([handler([], error), wrong]));
    expect(diagnostics).toMatchObject([{ code: "FC1005", handler: 1 }]);
  });
});
