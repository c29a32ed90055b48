import type { TSESLint } from "@typescript-eslint/utils";
import { rules } from "@fc-check/core";
import type { Code } from "@fc-check/core";

/** The name of a rule: `handler`, or that of a code. */
export type RuleName = "handler" | (typeof rules)[Code]["name"];

type File = TSESLint.SourceCode["ast"];

/** The rules that are on for a file, while it is linted. */
const rulesOn = new WeakMap<File, Set<RuleName>>();

/** Notes that a rule is on for a file. ESLint creates all rules of a file before any of them sees it. */
export function noteRule(file: File, name: RuleName): void {
  rulesOn.set(file, (rulesOn.get(file) ?? new Set()).add(name));
}

/** Forgets the rules of a file: with other rules it may be linted again. */
export function forgetRules(file: File): void {
  rulesOn.delete(file);
}

/** Whether it is this rule that reports a code: the code's own where that is on, otherwise `handler`. */
export function reportsCode(file: File, name: RuleName, code: Code): boolean {
  const own = rules[code].name;
  return name === own || (name === "handler" && rulesOn.get(file)?.has(own) !== true);
}

/** Whether it is this rule that says why a file can't be checked: `handler` where that is on, otherwise the first. */
export function reportsProblems(file: File, name: RuleName): boolean {
  const on = rulesOn.get(file) ?? new Set();
  return name === (on.has("handler") ? "handler" : [...on][0]);
}
