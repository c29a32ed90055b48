import type { Comparison, Disagreement } from "./comparison.js";
import type { Judgement, judge, ReportedFix } from "./judge.js";
import type { Program } from "./program.js";
import { callsOf, run } from "./run.js";
import type { Outcome } from "./run.js";
import { applyEdits, withoutNames } from "./text.js";

/** A program, what the checker says of it, and what came of its calls. */
export interface Judged {
  readonly program: Program;
  readonly text: string;
  readonly judgement: Judgement;
  readonly outcomes: readonly Outcome[];
}

interface Fixed {
  readonly judged: Judged;
  readonly code: string;
  readonly fix: ReportedFix;
  /** The program after the fix. */
  readonly text: string;
}

/** Applies every fix by itself: the program must compile no worse and lose the code; after a safe one, each call must answer as before. */
export function compareFixes(programs: readonly Judged[], judgeAll: typeof judge): Comparison {
  const cases = programs.flatMap((judged) =>
    judged.judgement.fixes.map(({ code, fix }): Fixed => ({
      judged,
      code,
      fix,
      text: applyEdits(judged.text, fix.edits),
    })),
  );
  const after = judgeAll(cases.map(({ text }) => text));
  const outcomes = run(cases.map(({ judged, text }) => ({ text, calls: callsOf(judged.program) })));
  const disagreements = cases.flatMap((fixed, index): Disagreement[] =>
    problemsOf(fixed, after[index], outcomes[index] ?? []).map((problem) => ({
      kind: `fix "${withoutNames(fixed.fix.title)}": ${problem}`,
      program: fixed.judged.program,
      text: fixed.text,
      words: problem,
    })),
  );
  return {
    programs: 0,
    notCompiled: 0,
    accepted: 0,
    refused: 0,
    refusedByRule: {},
    fixes: cases.length,
    disagreements,
  };
}

function problemsOf(
  { judged, code, fix }: Fixed,
  now: Judgement | undefined,
  outcomes: readonly Outcome[],
): string[] {
  if (now === undefined) throw new Error("A fixed program was not judged.");
  return [
    ...(now.typeErrors.length > judged.judgement.typeErrors.length ? ["it compiles worse"] : []),
    ...(now.codes.includes(code) ? [`${code} is still there`] : []),
    ...(fix.safe && changes(judged.outcomes, outcomes) ? ["it changes a call that worked, and is safe"] : []),
  ];
}

function changes(before: readonly Outcome[], after: readonly Outcome[]): boolean {
  return before.some(
    ({ problem, response }, index) => problem === null && after[index]?.response !== response,
  );
}
