import { judge } from "./judge.js";
import type { Judgement } from "./judge.js";
import { print } from "./program.js";
import type { Program } from "./program.js";
import { refusedByRule as byRule } from "./promises.js";
import { callsOf, run } from "./run.js";
import type { Outcome } from "./run.js";
import { applyEdits } from "./text.js";

/** A disagreement between what the checker says of a program and what the program does. */
export interface Disagreement {
  /** What it is about, without names: disagreements of one kind have the same. */
  readonly kind: string;
  readonly program: Program;
  readonly text: string;
  /** What the checker says, and what happens. */
  readonly words: string;
}

/** What came of many programs. */
export interface Comparison {
  readonly programs: number;
  readonly accepted: number;
  readonly refused: number;
  /** Refused programs whose samples all work, by the rule that refuses them whatever they do. */
  readonly refusedByRule: Readonly<Record<string, number>>;
  readonly fixes: number;
  readonly disagreements: readonly Disagreement[];
}

/** Compares programs, in batches that fit into one compiler. */
export function compare(programs: readonly Program[], judgeAll = judge): Comparison {
  const comparison = { programs: programs.length, accepted: 0, refused: 0, fixes: 0 };
  const refusedByRule: Record<string, number> = {};
  const disagreements: Disagreement[] = [];
  for (let start = 0; start < programs.length; start += batchSize) {
    const batch = programs
      .slice(start, start + batchSize)
      .map((program) => ({ program, text: print(program) }));
    const judgements = judgeAll(batch.map(({ text }) => text));
    const outcomes = run(batch.map(({ program, text }) => ({ text, calls: callsOf(program) })));
    batch.forEach(({ program, text }, index) => {
      const judgement = judgements[index];
      const own = outcomes[index] ?? [];
      // A program that the compiler refuses as well is no one's surprise.
      if (judgement === undefined || (judgement.typeErrors > 0 && judgement.codes.length === 0)) return;
      const problem = own.find((outcome) => outcome.problem !== null)?.problem;
      if (judgement.codes.length === 0) {
        comparison.accepted += 1;
        if (problem != null)
          disagreements.push({
            kind: `accepted, but ${withoutNames(problem)}`,
            program,
            text,
            words: problem,
          });
        return;
      }
      comparison.refused += 1;
      if (problem != null) return;
      const rule = judgement.codes.find((code) => code in byRule);
      if (rule !== undefined) refusedByRule[rule] = (refusedByRule[rule] ?? 0) + 1;
      else
        disagreements.push({
          kind: `refused (${judgement.codes.join()}), but it works`,
          program,
          text,
          words: "all samples work",
        });
    });
    const fixed = compareFixes(batch, judgements, outcomes, judgeAll);
    comparison.fixes += fixed.fixes;
    disagreements.push(...fixed.disagreements);
  }
  return { ...comparison, refusedByRule, disagreements };
}

const batchSize = 400;

interface Printed {
  readonly program: Program;
  readonly text: string;
}

/** Applies every fix by itself: the program must compile no worse and lose the code; after a safe one, each call must answer as before. */
function compareFixes(
  batch: readonly Printed[],
  judgements: readonly Judgement[],
  outcomes: readonly (readonly Outcome[])[],
  judgeAll: typeof judge,
): { fixes: number; disagreements: Disagreement[] } {
  const cases = batch.flatMap((printed, index) => {
    const before = judgements[index];
    return (before?.fixes ?? []).map(({ code, fix }) => ({
      printed,
      before,
      code,
      fix,
      index,
      text: applyEdits(printed.text, fix.edits),
    }));
  });
  if (cases.length === 0) return { fixes: 0, disagreements: [] };
  const after = judgeAll(cases.map(({ text }) => text));
  const responses = run(cases.map(({ printed, text }) => ({ text, calls: callsOf(printed.program) })));
  const disagreements = cases.flatMap(({ printed, before, code, fix, index, text }, at): Disagreement[] => {
    const now = after[at];
    const problems = [
      ...((now?.typeErrors ?? 0) > (before?.typeErrors ?? 0) ? ["it compiles worse"] : []),
      ...(now?.codes.includes(code) === true ? [`${code} is still there`] : []),
      ...(fix.safe && changes(outcomes[index] ?? [], responses[at] ?? [])
        ? ["it changes a call that worked, and is safe"]
        : []),
    ];
    return problems.map((problem) => ({
      kind: `fix "${withoutNames(fix.title)}": ${problem}`,
      program: printed.program,
      text,
      words: problem,
    }));
  });
  return { fixes: cases.length, disagreements };
}

function changes(before: readonly Outcome[], after: readonly Outcome[]): boolean {
  return before.some(
    ({ problem, response }, index) => problem === null && after[index]?.response !== response,
  );
}

function withoutNames(text: string): string {
  return text.replace(/"[^"]*"|\{.*\}|\[.*\]|\d+/g, "…").replace(/ at output.*/, "");
}
