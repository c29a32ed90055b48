// eslint-disable-next-line @typescript-eslint/no-require-imports -- With `import … from`, Node looks through its text first, which takes longer than all of the parsing.
import commander = require("commander");
import { formatNames } from "../report/print-report.js";
import type { RequestedFormat } from "./arguments.js";
import { helpAfter } from "./help.js";
import { outputOf } from "../terminal/commander-output.js";
import type { Terminal } from "../terminal/terminal.js";
import { readVersion } from "../terminal/version.js";

const { Command, InvalidArgumentError, Option } = commander;
export const { CommanderError } = commander;

/** The command line of a check, as commander reads it. */
export function createProgram(terminal: Terminal): commander.Command {
  const program = new Command("fc-check")
    .description("Checks the handlers of TypeScript projects against the handler model of Function Compute.")
    .argument("[path...]", "what to check (default: the current folder)");
  addInput(program);
  addReport(program);
  addFixes(program);
  addGate(program);
  addSuppressions(program);
  addOptions(program);
  return program
    .optionsGroup("Other options:")
    .addOption(
      new Option(
        "--engine <name>",
        "the compiler: native (TypeScript 7.1 of the project), ts-morph, or auto (default)",
      ).choices(["auto", "native", "ts-morph"]),
    )
    .option("--no-cache", "check anew, even when nothing has changed, and keep no result")
    .option(
      "--cache-location <folder>",
      "where results are kept (default: node_modules/.cache/fc-check)",
      readFolder,
    )
    .option(
      "--verbose",
      "say how the Go SDK responds, and whether the result comes from the cache; show the stack of an internal error",
    )
    .version(readVersion(), "-v, --version")
    .helpOption("-h, --help")
    .addHelpText("after", ({ command }) => helpAfter(command))
    .configureOutput(outputOf(terminal))
    .showHelpAfterError("Run fc-check --help to see how it is used.")
    .exitOverride();
}

function addInput(program: commander.Command): void {
  const fixes = ["fix", "fixSuggestions", "fixDryRun"];
  program
    .optionsGroup("What is checked:")
    .option("-p, --project <path>", "a tsconfig.json, or a folder that holds one, as for tsc", append)
    .addOption(
      new Option(
        "--changed [=ref]",
        "what has changed, as git says, and what depends on it: since the last commit, or since the branch of another",
      ).conflicts(["staged", "stdin", "watch"]),
    )
    .addOption(
      new Option("--staged", "the same for what will be committed next").conflicts(["stdin", "watch"]),
    )
    .addOption(
      new Option("--stdin", "check the text on standard input, which an editor has not saved yet").conflicts([
        ...fixes,
        "watch",
      ]),
    )
    .option("--stdin-filename <path>", "the source file whose text that is")
    .addOption(
      new Option("-w, --watch", "check again whenever something changes, until it is stopped").conflicts(
        fixes,
      ),
    );
}

function addReport(program: commander.Command): void {
  program
    .optionsGroup("The report:")
    .option(
      "--format <name[=file]>",
      `${formatNames.join(", ")}; into a file where one is named; may be repeated (default: pretty)`,
      readFormat,
    )
    .option("--quiet", "list errors only; warnings are still counted")
    .option("--handlers", "list every handler too, with its shape (format pretty; json and html always do)")
    .option("--typecheck", "report the type errors too, as tsc --noEmit does");
}

function addFixes(program: commander.Command): void {
  program
    .optionsGroup("Fixes:")
    .option("--fix", "apply the safe fixes, and report what is left")
    .option("--fix-suggestions", "apply the others too, which may change what the handlers do")
    .option("--fix-dry-run", "print what --fix (or --fix-suggestions) would change as a diff; write nothing");
}

function addGate(program: commander.Command): void {
  program
    .optionsGroup("What makes the check fail:")
    .option("--max-warnings <number>", "fail when there are more warnings than this", readCount)
    .option("--pass-with-no-handlers", "succeed where a project has no handler at all")
    .option(
      "--no-error-on-unmatched",
      "succeed where a path matches nothing, such as a file that belongs to no project",
    );
}

function addSuppressions(program: commander.Command): void {
  const writing = ["suppressAll", "suppressRule", "pruneSuppressions"];
  const others = ["stdin", "watch", "fixDryRun"];
  const option = (flags: string, text: string, itself: string): commander.Option =>
    new Option(flags, text).conflicts([...others, ...writing.filter((name) => name !== itself)]);
  program
    .optionsGroup("Adopting fc-check step by step:")
    .addOption(
      option("--suppress-all", "write down the errors of today, and report new ones only", "suppressAll"),
    )
    .addOption(
      option(
        "--suppress-rule <code>",
        "the same for one code, or its name; may be repeated",
        "suppressRule",
      ).argParser(append),
    )
    .addOption(
      option("--prune-suppressions", "remove from that file what is no longer needed", "pruneSuppressions"),
    )
    .option(
      "--suppressions-location <file>",
      "the file of suppressions (default: fc-check-suppressions.json)",
      readFile,
    );
}

function addOptions(program: commander.Command): void {
  program
    .optionsGroup("Instead of the options in tsconfig.json:")
    .option(
      "--accept-undocumented",
      "as the option acceptUndocumented: parameters and no result are accepted",
    )
    .option("--deployment <path>", "as the option deployment: the s.yaml whose entry points are checked")
    .option(
      "--severity <code=level>",
      "of a code or name: error, warning or off; may be repeated",
      readSeverity,
    );
}

function append(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function readFormat(value: string, before: readonly RequestedFormat[] = []): RequestedFormat[] {
  const [, given = value, file] = /^(.*?)=(.*)$/su.exec(value) ?? [];
  const name = formatNames.find((known) => known === given);
  if (name === undefined)
    throw new InvalidArgumentError(
      `The formats are ${formatNames.join(", ")}, and NAME=FILE writes to a file.`,
    );
  if (file === "") throw new InvalidArgumentError(`Name a file behind the "=".`);
  return [...before, { name, file }];
}

function readFile(value: string): string {
  if (value === "") throw new InvalidArgumentError("It must be the path of a file.");
  return value;
}

function readFolder(value: string): string {
  if (value === "") throw new InvalidArgumentError("It must be the path of a folder.");
  return value;
}

function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}

function readSeverity(value: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [code, level, ...rest] = value.split("=");
  if (code === undefined || level === undefined || rest.length > 0)
    throw new InvalidArgumentError("It must have the form FC2002=warning.");
  return { ...before, [code]: level };
}
