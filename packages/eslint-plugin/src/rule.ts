import type { RawOptions } from "@fc-check/core";
import { ESLintUtils } from "@typescript-eslint/utils";
import type { ParserServicesWithTypeInformation, TSESLint } from "@typescript-eslint/utils";
import { relative } from "node:path";
import { findCompiler } from "./find-compiler.js";
import { messages } from "./messages.js";
import type { MessageId } from "./messages.js";
import { projectOf } from "./project.js";
import type { OptionProblem } from "./project.js";
import { describe } from "./report.js";
import { ruleSchema } from "./schema.js";

type Context = Readonly<TSESLint.RuleContext<MessageId, RuleOptions>>;

/** The options of fc-check, which go before those in the `tsconfig.json`. */
type RuleOptions = [RawOptions?];

// ESLint has room for one page, which holds all codes.
const createRule = ESLintUtils.RuleCreator(() => "https://www.npmjs.com/package/eslint-plugin-fc-check");

/**
 * `fc-check/handler`: what `fc-check` says about a file.
 *
 * @public Knip does not see what `import … = require` uses.
 */
export const handler = createRule<RuleOptions, MessageId>({
  name: "handler",
  meta: {
    type: "problem",
    docs: { description: "Hold handlers against the handler model of Function Compute" },
    fixable: "code",
    hasSuggestions: true,
    schema: ruleSchema,
    messages,
    defaultOptions: [],
  },
  create(context) {
    // What a processor takes out of a file (a code block in Markdown) is an example, and no file of a project.
    if (context.physicalFilename !== context.filename) return {};
    return {
      Program: () => {
        checkSource(context);
      },
    };
  },
});

function checkSource(context: Context): void {
  const { sourceCode, filename, cwd, options } = context;
  // Which parser has read the file, and how it was set up, is not known here: it may give anything.
  const services = (sourceCode.parserServices ?? {}) as Partial<ParserServicesWithTypeInformation>;
  const program = services.program ?? undefined;
  if (program === undefined) {
    reportAtTop(context, "no-type-information");
    return;
  }
  const compiler = findCompiler(program, cwd);
  if (compiler === undefined) {
    reportAtTop(context, "unknown-compiler");
    return;
  }
  const project = projectOf(compiler, program, options[0] ?? {});
  if (project.problems.length > 0) {
    for (const problem of project.problems) reportAtTop(context, "wrong-options", wordsOf(problem, cwd));
    return;
  }
  const sourceFile = services.esTreeNodeToTSNodeMap?.get(sourceCode.ast) ?? program.getSourceFile(filename);
  const checked = sourceFile === undefined ? undefined : project.check(sourceFile);
  if (sourceFile === undefined || checked === undefined) return;
  if (isWhole(sourceFile.text, sourceCode.text)) {
    for (const diagnostic of checked.diagnostics) context.report(describe(diagnostic, sourceCode));
  } else if (checked.handlers.length > 0 || checked.diagnostics.length > 0) {
    reportAtTop(context, "partial-file");
  }
}

function reportAtTop(context: Context, messageId: MessageId, data: Record<string, string> = {}): void {
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
