import type { ParserServicesWithTypeInformation, TSESLint } from "@typescript-eslint/utils";
import type { CheckedFile } from "@fc-check/core";
import { relative } from "node:path";
import { checkNatively } from "./check-natively.js";
import type { LoadNative } from "./check-natively.js";
import { compiledBy } from "./find-compiler.js";
import type { Compiled } from "./find-compiler.js";
import type { MessageId } from "./messages.js";
import type { NativeResult } from "./native-session.js";
import { projectOf } from "./project.js";
import type { OptionProblem } from "./project.js";
import { describe } from "./report.js";
import { reportsCode, reportsProblems } from "./rules-on.js";
import type { RuleName } from "./rules-on.js";
import type { RuleOptions } from "./schema.js";

type Context = Readonly<TSESLint.RuleContext<MessageId, RuleOptions>>;

/** Reports what a rule has to say about a file. The file is checked once, however many rules are on. */
export function checkSource(name: RuleName, context: Context, loadNative: LoadNative): void {
  const { sourceCode, cwd } = context;
  const { engine, ...given } = context.options[0] ?? {};
  if (engine === "native") {
    reportNative(name, context, checkNatively(context, given, loadNative));
    return;
  }
  // Which parser has read the file, and how it was set up, is not known here: it may give anything.
  const services = (sourceCode.parserServices ?? {}) as Partial<ParserServicesWithTypeInformation>;
  const program = services.program ?? undefined;
  if (program === undefined) {
    reportProblem(name, context, "no-type-information");
    return;
  }
  const compiled = compiledBy(program, cwd);
  if (compiled === undefined) {
    reportProblem(name, context, "unknown-compiler");
    return;
  }
  try {
    report(name, context, compiled);
  } catch (error) {
    // That backend does not give all that it promises.
    if (!compiled.native || !(error instanceof Error)) throw error;
    reportProblem(name, context, "native-backend", { reason: error.message });
  }
}

function reportNative(name: RuleName, context: Context, result: NativeResult): void {
  if (result === undefined) return;
  if ("reason" in result) {
    reportProblem(name, context, "native-engine", { reason: result.reason });
    return;
  }
  for (const problem of result.problems) reportProblem(name, context, "project-problem", { problem });
  if (result.problems.length === 0) reportFound(name, context, result.checked);
}

function reportFound(name: RuleName, context: Context, { diagnostics }: CheckedFile): void {
  const { sourceCode } = context;
  for (const diagnostic of diagnostics.filter(({ code }) => reportsCode(sourceCode.ast, name, code)))
    context.report(describe(diagnostic, sourceCode));
}

function report(name: RuleName, context: Context, compiled: Compiled): void {
  const { sourceCode, filename, cwd, options } = context;
  const project = projectOf(compiled, options[0] ?? {});
  if (project.problems.length > 0) {
    for (const problem of project.problems)
      reportProblem(name, context, "wrong-options", wordsOf(problem, cwd));
    return;
  }
  const { esTreeNodeToTSNodeMap } = sourceCode.parserServices as Partial<ParserServicesWithTypeInformation>;
  const sourceFile = esTreeNodeToTSNodeMap?.get(sourceCode.ast) ?? compiled.program.getSourceFile(filename);
  const checked = sourceFile === undefined ? undefined : project.check(sourceFile);
  if (sourceFile === undefined || checked === undefined) return;
  if (isWhole(sourceFile.text, sourceCode.text)) {
    reportFound(name, context, checked);
  } else if (checked.handlers.length > 0 || checked.diagnostics.length > 0) {
    reportProblem(name, context, "partial-file");
  }
}

function reportProblem(
  name: RuleName,
  context: Context,
  messageId: MessageId,
  data: Record<string, string> = {},
): void {
  if (reportsProblems(context.sourceCode.ast, name))
    context.report({ loc: { line: 1, column: 0 }, messageId, data });
}

function wordsOf({ configFile, option, problem }: OptionProblem, cwd: string): Record<string, string> {
  const place = configFile === undefined ? "" : ` in ${relative(cwd, configFile).replaceAll("\\", "/")}`;
  return { place, option: `"${option}"`, problem };
}

/** Whether the compiler has read the whole file, so its positions are those of the file. ESLint makes a comment of `#!` for the parser. */
function isWhole(read: string, text: string): boolean {
  return read === text || read === text.replace(/^#!/, "//");
}
