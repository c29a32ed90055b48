import { checkFacts, checkFile } from "@fc-check/core";
import type { CheckedFile, FileFacts } from "@fc-check/core";
import { someFixtures } from "@fc-check/fixtures";
import { describe, expect, test } from "vitest";
import { loadFixture } from "./check-fixture.js";
import type { LoadedProject } from "./check-fixture.js";
import compiler from "typescript-6.0";

describe.each(someFixtures(8))("$name", (fixture) => {
  const projects = (): LoadedProject[] => [
    ...loadFixture(compiler, fixture, compiler.JSDocParsingMode.ParseAll),
  ];

  test("facts are plain data, and the same in any order of files", () => {
    for (const { newExtractor } of projects()) {
      const forwards = newExtractor();
      const backwards = newExtractor();
      const facts = forwards.files.map((file) => forwards.extract(file));
      const again = backwards.files.toReversed().map((file) => backwards.extract(file));
      expect(again.reverse()).toEqual(facts);
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      facts.forEach((one, index) => {
        expect(typeReferences(one).filter((id) => one.types[id] === undefined)).toEqual([]);
        const length = forwards.files[index]?.text.length ?? 0;
        expect(ownSpans(one).filter(({ start, end }) => start < 0 || start > end || end > length)).toEqual(
          [],
        );
      });
    }
  });

  test("a check in two steps finds what is found with all details at once", () => {
    for (const { newExtractor, options } of projects()) {
      const { files, extract } = newExtractor();
      for (const file of files) {
        const inSteps = checkFile((detailOf) => extract(file, detailOf), options);
        expect(withoutFacts(inSteps)).toEqual(withoutFacts(checkFacts(extract(file), options)));
      }
    }
  });
});

/** What is found, without the facts that it was found by. */
function withoutFacts({ handlers, diagnostics }: CheckedFile): unknown {
  return { handlers: handlers.map((handler) => ({ ...handler, facts: handler.facts.span })), diagnostics };
}

/** The types that the handlers of a file refer to. */
function typeReferences({ handlers }: FileFacts): number[] {
  return handlers.flatMap(({ candidates }) =>
    candidates.flatMap(({ type, signatures }) => [
      type,
      ...signatures.flatMap(({ parameters, result }) => [
        ...parameters.map((parameter) => parameter.type),
        ...result.constituents,
      ]),
    ]),
  );
}

/** The spans that a diagnostic of a file may stand at. */
function ownSpans({ handlers, brokenCalls, escapes, ignores }: FileFacts): { start: number; end: number }[] {
  const places = handlers.flatMap(({ candidates }) =>
    candidates.flatMap(({ signatures }) =>
      signatures.flatMap(({ parameters, result }) =>
        [result, ...parameters].flatMap(({ place }) => (place?.own === true ? [place.location] : [])),
      ),
    ),
  );
  return [...[...handlers, ...brokenCalls, ...escapes, ...ignores].map(({ span }) => span), ...places];
}
