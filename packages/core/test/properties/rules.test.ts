import { codes } from "@fc-check/core";
import type { CheckedFile, FileFacts, HandlerFacts, Span, Verdict } from "@fc-check/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../support/check.js";
import { arbitraryFacts, arbitraryOptions } from "./arbitrary-facts.js";
import { renumbered, reordered } from "./same-facts.js";

const runs = { numRuns: 300 };

/** The answer, without the facts that stand in it. */
function answer(checked: CheckedFile): unknown {
  return { ...checked, handlers: checked.handlers.map((handler) => ({ ...handler, facts: null })) };
}

/** The places at which something may be said about a handler. */
function placesOf(handler: HandlerFacts): Span[] {
  const signatures = handler.candidates.flatMap((candidate) => candidate.signatures);
  const places = signatures.flatMap(({ parameters, result }) =>
    [...parameters, result].flatMap(({ place }) => (place?.own === true ? [place.location] : [])),
  );
  const options = [handler.takes?.valueSpan, handler.schema?.span];
  return [handler.span, ...places, ...options.filter((span) => span != null)];
}

describe("for any facts", () => {
  it("there is an answer, which has every handler", () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryOptions, (facts, options) => {
        expect(check(facts, options).handlers.map((one) => one.facts)).toEqual(facts.handlers);
      }),
      runs,
    );
  });

  it("it is the same again, and for a copy in JSON", () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryOptions, (facts, options) => {
        const copy = JSON.parse(JSON.stringify(facts)) as FileFacts;
        const first = check(facts, options);
        expect(check(facts, options)).toEqual(first);
        expect(check(copy, options)).toEqual(first);
        expect(facts).toEqual(copy);
      }),
      runs,
    );
  });

  it("it is independent of the order of members and properties", () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryOptions, (facts, options) => {
        expect(answer(check(reordered(facts), options))).toEqual(answer(check(facts, options)));
      }),
      runs,
    );
  });

  it("it is independent of the places of the types in their table", () => {
    const withPlaces = arbitraryFacts.chain((facts) => {
      const ids = facts.types.map((_, id) => id);
      const places = fc.shuffledSubarray(ids, { minLength: ids.length });
      return fc.tuple(fc.constant(facts), places);
    });
    fc.assert(
      fc.property(withPlaces, arbitraryOptions, ([facts, places], options) => {
        expect(answer(check(renumbered(facts, places), options))).toEqual(answer(check(facts, options)));
      }),
      runs,
    );
  });

  it("diagnostics are sorted, and none comes twice", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const keys = check(facts).diagnostics.map(({ span, code, message }) =>
          [span.start, span.end].map((offset) => String(offset).padStart(5, "0")).concat(code, message),
        );
        const printed = keys.map((key) => key.join(" "));
        expect(printed).toHaveLength(new Set(printed).size);
        const order = keys.map((key) => key.slice(0, 3).join(" "));
        expect(order).toEqual([...order].sort());
      }),
      runs,
    );
  });

  it("a diagnostic about a handler stands at it, at one of its parameters, its return type or its options", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const { handler, span } of check(facts).diagnostics) {
          const about = handler === null ? undefined : facts.handlers[handler];
          if (about === undefined) continue;
          const places = placesOf(about).map(({ start, end }) => ({ start, end }));
          expect(places).toContainEqual(span);
        }
      }),
      runs,
    );
  });

  it("a fix has edits, which come in order and don't overlap", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const { edits } of check(facts).diagnostics.flatMap(({ fixes }) => fixes)) {
          expect(edits).not.toEqual([]);
          const offsets = edits.flatMap(({ span }) => [span.start, span.end]);
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
          const insertions = edits
            .filter(({ span }) => span.start === span.end)
            .map(({ span }) => span.start);
          expect(new Set(insertions).size).toBe(insertions.length);
        }
      }),
      runs,
    );
  });

  it("a verdict is what the diagnostics say", () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryOptions, (facts, options) => {
        const checked = check(facts, options);
        checked.handlers.forEach((handler, index) => {
          const reported = checked.diagnostics.filter((one) => one.handler === index).map((one) => one.code);
          const unknown = reported.every((code) => code === "FC1012");
          const verdict: Verdict = reported.length === 0 ? "valid" : unknown ? "unknown" : "invalid";
          expect(handler.verdict).toBe(verdict);
          if (verdict !== "valid")
            expect(handler).toMatchObject({ shape: null, undocumented: false, go: null });
          if (handler.undocumented) expect(handler.shape).toBeNull();
        });
      }),
      runs,
    );
  });

  it("nothing is said when every code is off, and nothing is left unfilled in what is said otherwise", () => {
    const off = { severity: Object.fromEntries(codes.map((code) => [code, "off"])) };
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        expect(check(facts, off).diagnostics).toEqual([]);
        for (const { message, help, sdk } of check(facts).diagnostics) {
          const given = `${message} ${help} ${sdk ?? ""}`.replaceAll("{type}", "");
          expect(given).not.toMatch(/\{\w+\}|undefined\b(?!`|,| \|)|NaN|\[object/);
        }
      }),
      runs,
    );
  });

  it("an option that accepts more takes nothing back", () => {
    fc.assert(
      fc.property(arbitraryFacts, (any) => {
        // What is ignored is valid already, and JSON is asked of it only when it is accepted.
        const facts = { ...any, ignores: [] };
        const strict = check(facts);
        const open = check(facts, { acceptUndocumented: true });
        open.handlers.forEach((handler, index) => {
          const before = strict.handlers[index];
          if (before?.verdict === "valid") expect(handler).toEqual(before);
        });
      }),
      runs,
    );
  });
});
