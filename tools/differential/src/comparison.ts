import type { Program } from "./program.js";

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
  /** What the checker has nothing to say of, and the compiler refuses. */
  readonly notCompiled: number;
  readonly accepted: number;
  readonly refused: number;
  /** Refused programs whose samples all work, by the rule that refuses them whatever they do. */
  readonly refusedByRule: Readonly<Record<string, number>>;
  readonly fixes: number;
  readonly disagreements: readonly Disagreement[];
}
