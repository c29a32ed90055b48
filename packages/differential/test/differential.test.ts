import { expect, test } from "vitest";
import { compare } from "../src/compare.js";
import { generate } from "../src/generate.js";
import type { Judgement } from "../src/judge.js";
import { print, simplest } from "../src/program.js";
import type { Program } from "../src/program.js";
import { shrink } from "../src/shrink.js";

const accepts = (programs: readonly string[]): Judgement[] =>
  programs.map(() => ({ codes: [], fixes: [], typeErrors: 0 }));

test("what is said of generated handlers is what they do", () => {
  const { disagreements, accepted, refused, fixes } = compare(generate(20_260_101, 240));
  expect(disagreements).toEqual([]);
  expect(Math.min(accepted, refused, fixes)).toBeGreaterThan(30);
});

test("the same seed gives the same programs", () => {
  expect(generate(7, 50).map(print)).toEqual(generate(7, 50).map(print));
  expect(generate(7, 50).map(print)).not.toEqual(generate(8, 50).map(print));
});

test("a judge that accepts everything is found out, and the program is made smaller", () => {
  const wrong: Program = {
    ...simplest,
    result: "triple",
    timing: "async",
    annotated: false,
    holding: "declaration",
  };
  const compareAll = (programs: readonly Program[]): ReturnType<typeof compare> => compare(programs, accepts);
  const [found, ...others] = compareAll([simplest, wrong]).disagreements;
  expect(others).toEqual([]);
  expect(found?.words).toBe("it fails: handler may not return more than two values");
  expect(found && shrink(found, compareAll).program).toEqual({ ...simplest, result: "triple" });
});

test("a judge that refuses what works is found out", () => {
  const refuses = (programs: readonly string[]): Judgement[] =>
    programs.map(() => ({ codes: ["FC1001"], fixes: [], typeErrors: 0 }));
  expect(compare([simplest], refuses).disagreements.map(({ kind }) => kind)).toEqual([
    "refused (FC1001), but it works",
  ]);
});

test("a fix that changes a call which worked is no safe one", () => {
  const text = print(simplest);
  const breaks = (programs: readonly string[]): Judgement[] =>
    programs.map((program) => {
      const at = { line: program.split("\n").length, column: 1 };
      const fix = {
        title: "Register another",
        safe: true,
        edits: [{ file: "", start: at, end: at, text: "start(() => null);\n" }],
      };
      return { codes: [], typeErrors: 0, fixes: program === text ? [{ code: "FC1001", fix }] : [] };
    });
  expect(compare([simplest], breaks).disagreements.map(({ words }) => words)).toEqual([
    "it changes a call that worked, and is safe",
  ]);
});
