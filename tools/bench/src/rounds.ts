import { measure, type Program, type Usage } from "./measure.js";

/** A program under the name that the tables show. */
export interface Contender extends Program {
  readonly name: string;
}

/** What a contender took, in the middle of its runs, and next to the first contender of its group. */
export interface Result {
  readonly name: string;
  readonly wallMs: Spread;
  readonly cpuMs: number | undefined;
  readonly peakBytes: number;
  /** The median of the rounds' ratios to the first contender; `cpu` where both are known. */
  readonly ratio: { readonly wall: number; readonly cpu: number | undefined; readonly peak: number };
}

/** The median, and the smallest and the largest value. */
interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Runs the contenders in turn (A B C A B C …), as often as there are rounds, after a first round that does not
 * count. What slows the machine down for a while slows all of them, and leaves the ratios of a round as they are.
 * @param progress called before each round; 0 is the one that does not count
 */
export async function runRounds(
  contenders: readonly Contender[],
  rounds: number,
  progress: (round: number) => void,
): Promise<Result[]> {
  const runs: Usage[][] = contenders.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    progress(round);
    for (const [index, contender] of contenders.entries()) {
      const usage = await measure(contender);
      if (round > 0) runs[index]?.push(usage);
    }
  }
  const [first = []] = runs;
  return contenders.map(({ name }, index) => summarize(name, runs[index] ?? [], first));
}

function summarize(name: string, runs: readonly Usage[], first: readonly Usage[]): Result {
  const walls = runs.map(({ wallMs }) => wallMs);
  return {
    name,
    wallMs: { median: median(walls), least: Math.min(...walls), most: Math.max(...walls) },
    cpuMs: medianIfKnown(runs.map(({ cpuMs }) => cpuMs)),
    peakBytes: median(runs.map(({ peakBytes }) => peakBytes)),
    ratio: {
      wall: median(ratios(runs, first, "wallMs")),
      cpu: medianIfKnown(runs.map(({ cpuMs }, round) => divide(cpuMs, first[round]?.cpuMs))),
      peak: median(ratios(runs, first, "peakBytes")),
    },
  };
}

function ratios(runs: readonly Usage[], first: readonly Usage[], key: "wallMs" | "peakBytes"): number[] {
  return runs.map((run, round) => run[key] / (first[round]?.[key] ?? NaN));
}

function divide(value: number | undefined, by: number | undefined): number | undefined {
  return value === undefined || by === undefined ? undefined : value / by;
}

function medianIfKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : median(known);
}

/** The middle one of some values, or the mean of the two in the middle; NaN when there is none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}
