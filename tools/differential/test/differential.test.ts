import { describe, expect, test } from "vitest";
import { compare } from "../src/compare.js";
import { generate } from "../src/generate.js";
import { judge, type Judgement } from "../src/judge.js";
import {
  contexts,
  extras,
  holdings,
  languages,
  registrars,
  results,
  simplest,
  takings,
  timings,
  type Program,
} from "../src/program.js";
import { print } from "../src/print.js";
import { shrink } from "../src/shrink.js";
import { typeSamples } from "../src/types.js";

const noFindings: Judgement = { codes: [], fixes: [], typeErrors: [] };
const typeNamed = (name: string) => typeSamples.findIndex((type) => type.name === name);
const acceptAll = (texts: readonly string[]) => texts.map(() => noFindings);
const refuseAll = (texts: readonly string[]) => texts.map(() => ({ ...noFindings, codes: ["FC1005"] }));

describe("generated programs", () => {
  test("are the same for the same seed, and others for another seed", () => {
    expect(generate(1, 50).map(print)).toEqual(generate(1, 50).map(print));
    expect(generate(1, 50).map(print)).not.toEqual(generate(2, 50).map(print));
  });

  test("have everything that a program can have", () => {
    const programs = generate(1, 3000);
    const had = (field: keyof typeof simplest) => new Set(programs.map((program) => program[field]));
    expect(had("taking")).toEqual(new Set(takings));
    expect(had("context")).toEqual(new Set(Object.keys(contexts)));
    expect(had("result")).toEqual(new Set(results));
    expect(had("timing")).toEqual(new Set(timings));
    expect(had("holding")).toEqual(new Set(holdings));
    expect(had("registrar")).toEqual(new Set(registrars));
    expect(had("extra")).toEqual(new Set(extras));
    expect(had("language")).toEqual(new Set(languages));
    expect(had("event")).toEqual(new Set(typeSamples.keys()));
    expect(had("output")).toEqual(new Set(typeSamples.keys()));
  });

  const count = process.env.FC_CHECK_LARGE_TESTS === undefined ? 150 : 1500;

  test("do what the checker says of them, and so do their fixes", { timeout: 600_000 }, () => {
    const { disagreements, accepted, refused, fixes } = compare(generate(1, count));
    expect(disagreements.map(({ kind, words, text }) => `${kind}\n${words}\n${text}`)).toEqual([]);
    expect(Math.min(accepted, refused, fixes)).toBeGreaterThan(count / 6);
  });
});

describe("a checker that is wrong is found out", () => {
  test("when it accepts what fails or loses something", () => {
    const programs: readonly Program[] = [
      { ...simplest, taking: "context" },
      { ...simplest, taking: "context", context: "asking", takes: "context" },
      { ...simplest, taking: "event", event: typeNamed("date") },
      { ...simplest, output: typeNamed("map") },
      { ...simplest, result: "value" },
      { ...simplest, taking: "event", takes: "context" },
      { ...simplest, taking: "context", registrar: "registerInitializer" },
      { ...simplest, language: "tags", result: "triple" },
    ];
    const found = compare(programs, acceptAll).disagreements;
    expect(found.map(({ program }) => program)).toEqual(programs);
    expect(found.filter(({ kind }) => !kind.startsWith("accepted, but "))).toEqual([]);
    expect(compare(programs).disagreements).toEqual([]);
  });

  test("when it refuses what works, but for rules that refuse it anyway", () => {
    expect(compare([simplest], refuseAll).disagreements).toMatchObject([
      { kind: "refused (FC1005), but it works" },
    ]);
    const undocumented = { ...simplest, taking: "event", result: "nothing" } as const;
    expect(compare([undocumented])).toMatchObject({ refusedByRule: { FC1008: 1 }, disagreements: [] });
  });

  test("when the compiler refuses what it accepts", () => {
    const typeError = (texts: readonly string[]) =>
      texts.map(() => ({ ...noFindings, typeErrors: ["TS2345"] }));
    expect(compare([simplest], typeError).disagreements).toMatchObject([
      { kind: "accepted, but a type error: TS2345" },
    ]);
  });

  /** A checker with one fix, which puts a text before the program, and finds the code again if `stays`. */
  const fixing = (text: string, stays: boolean) => (texts: readonly string[]) =>
    texts.map((program): Judgement => {
      const start = { line: 1, column: 1 };
      const isFixed = program.startsWith(text);
      const fix = { title: "Fix it", safe: true, edits: [{ file: "p.ts", start, end: start, text }] };
      const found = { ...noFindings, codes: ["FC1005"], fixes: [{ code: "FC1005", fix }] };
      return isFixed
        ? { ...noFindings, codes: stays ? ["FC1005"] : [], typeErrors: judge([program])[0]?.typeErrors ?? [] }
        : found;
    });
  const triple = { ...simplest, result: "triple" } as const;

  test.each([
    ["compiles worse", triple, "const wrong: string = 1;\n", false, "it compiles worse"],
    ["does not repair", triple, "// fixed\n", true, "FC1005 is still there"],
    [
      "changes what worked",
      simplest,
      'throw new Error("no");\n',
      false,
      "it changes a call that worked, and is safe",
    ],
  ] as const)("when a fix %s", (_, program, text, stays, problem) => {
    const kinds = compare([program], fixing(text, stays)).disagreements.map(({ kind }) => kind);
    expect(kinds).toContain(`fix "Fix it": ${problem}`);
  });
});

test("a disagreement is made as small as it goes", () => {
  const wrong = (programs: readonly Program[]) => compare(programs, acceptAll);
  const smallest: Program = { ...simplest, output: typeNamed("map") };
  const large: Program = {
    ...smallest,
    taking: "context-and-event",
    context: "readonly",
    event: typeNamed("nested"),
    timing: "async",
    annotated: false,
    extra: "this",
    holding: "static",
    takes: "context-and-event",
  };
  const [found] = wrong([large]).disagreements;
  if (found === undefined) throw new Error("Nothing was found.");
  expect(shrink(found, wrong).program).toEqual(smallest);
});
