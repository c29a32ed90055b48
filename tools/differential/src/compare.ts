import { compareFixes } from "./fixes.js";
import type { Judged } from "./fixes.js";
import { judge } from "./judge.js";
import { withoutNames } from "./text.js";
import { print } from "./print.js";
import type { Program } from "./program.js";
import { refusingRule } from "./refusals.js";
import { callsOf, run } from "./run.js";
import type { Comparison } from "./comparison.js";

/** Compares programs, in batches that fit into one compiler. */
export function compare(programs: readonly Program[], judgeAll = judge): Comparison {
  const batches = Array.from({ length: Math.ceil(programs.length / batchSize) }, (_, index) =>
    programs.slice(index * batchSize, (index + 1) * batchSize),
  );
  return batches.map((batch) => compareBatch(batch, judgeAll)).reduce(together, nothing);
}

const batchSize = 400;

const nothing: Comparison = {
  programs: 0,
  notCompiled: 0,
  accepted: 0,
  refused: 0,
  refusedByRule: {},
  fixes: 0,
  disagreements: [],
};

function together(first: Comparison, second: Comparison): Comparison {
  const refusedByRule = { ...first.refusedByRule };
  for (const [rule, times] of Object.entries(second.refusedByRule))
    refusedByRule[rule] = (refusedByRule[rule] ?? 0) + times;
  return {
    programs: first.programs + second.programs,
    notCompiled: first.notCompiled + second.notCompiled,
    accepted: first.accepted + second.accepted,
    refused: first.refused + second.refused,
    refusedByRule,
    fixes: first.fixes + second.fixes,
    disagreements: [...first.disagreements, ...second.disagreements],
  };
}

function compareBatch(programs: readonly Program[], judgeAll: typeof judge): Comparison {
  const printed = programs.map((program) => ({ program, text: print(program) }));
  const judgements = judgeAll(printed.map(({ text }) => text));
  const outcomes = run(printed.map(({ program, text }) => ({ text, calls: callsOf(program) })));
  const judged = printed.map((one, index): Judged => {
    const [judgement, own] = [judgements[index], outcomes[index]];
    if (judgement === undefined || own === undefined)
      throw new Error("A program was not judged, or not run.");
    return { ...one, judgement, outcomes: own };
  });
  const fixed = compareFixes(judged, judgeAll);
  return [...judged.map(compareOne), fixed].reduce(together, nothing);
}

function compareOne({ program, text, judgement, outcomes }: Judged): Comparison {
  const one = { ...nothing, programs: 1 };
  const { codes, typeErrors } = judgement;
  const disagreement = (kind: string, words: string): Comparison => ({
    ...one,
    [codes.length === 0 ? "accepted" : "refused"]: 1,
    disagreements: [{ kind, program, text, words }],
  });
  const problem = outcomes.find((outcome) => outcome.problem !== null)?.problem ?? null;
  if (codes.length === 0) {
    // Outside the call that registers it, a function without types is an error of the compiler's alone.
    if (typeErrors.some((code) => implicitAny.includes(code))) return { ...one, notCompiled: 1 };
    if (typeErrors.length > 0)
      return disagreement(`accepted, but a type error: ${typeErrors.join()}`, typeErrors.join());
    return problem === null
      ? { ...one, accepted: 1 }
      : disagreement(`accepted, but ${withoutNames(problem)}`, problem);
  }
  if (problem !== null) return { ...one, refused: 1 };
  const rule = refusingRule(program, codes);
  return rule === undefined
    ? disagreement(`refused (${codes.join()}), but it works`, "all samples work")
    : { ...one, refused: 1, refusedByRule: { [rule]: 1 } };
}

const implicitAny = ["TS7006", "TS7031", "TS7019"];
