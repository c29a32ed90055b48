import type { RawOptions } from "@fc-check/core";
import type { TSESLint } from "@typescript-eslint/utils";
import type { NativeResult, NativeSession } from "./native-session.js";

/** What is loaded only where the rule is told to use the native compiler. */
export type LoadNative = () => { readonly NativeSession: typeof NativeSession };

interface Open {
  readonly session: NativeSession;
  /** The file that was checked last: each rule that is on asks for it. */
  last?: { readonly source: TSESLint.SourceCode["ast"]; readonly result: NativeResult };
}

const sessions = new Map<string, Open>();

/** Checks a file with its project's TypeScript 7.1, once for all rules that have the same options. */
export function checkNatively(
  { sourceCode: { ast, text }, filename, cwd }: Pick<LintedFile, "sourceCode" | "filename" | "cwd">,
  options: RawOptions,
  load: LoadNative,
): NativeResult {
  const key = JSON.stringify([cwd, options]);
  const open = sessions.get(key) ?? { session: new (load().NativeSession)(cwd, options) };
  sessions.set(key, open);
  if (open.last?.source !== ast) open.last = { source: ast, result: open.session.check(filename, text) };
  return open.last.result;
}

type LintedFile = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;
