// eslint-disable-next-line @typescript-eslint/no-require-imports -- With `import … from`, Node looks through its text first, which takes longer than all of the parsing.
import commander = require("commander");
import type { EngineChoice } from "@fc-check/analyzer";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { outputOf } from "../terminal/commander-output.js";
import { formatNames } from "../report/print-report.js";
import type { FormatName } from "../report/print-report.js";
import type { Terminal } from "../terminal/terminal.js";

const { Command, CommanderError, InvalidArgumentError } = commander;

/** What the command line asks for. */
export interface Arguments {
  /** Each a `tsconfig.json`, a folder that holds one or a workspace, a pattern of folders, or a source file. */
  readonly paths: readonly string[];
  /** The reports that are asked for, at least one. */
  readonly formats: readonly RequestedFormat[];
  /** List every handler too. */
  readonly handlers: boolean;
  /** More warnings than these make the check fail; undefined where any number is fine. */
  readonly maxWarnings: number | undefined;
  readonly passWithNoHandlers: boolean;
  /** Apply the safe fixes, or all; undefined where nothing is to be fixed. */
  readonly fix: "safe" | "all" | undefined;
  /** Show what the fixes would change, and write nothing. */
  readonly dryRun: boolean;
  /** Options of the check that replace those of the projects. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Which compiler checks. */
  readonly engine: EngineChoice;
  /** Report TypeScript's own diagnostics too. */
  readonly typecheck: boolean;
  /** Check again when something changes, until it is stopped. */
  readonly watch: boolean;
  /** Whether the result may be one of an earlier run, and is kept. */
  readonly cache: boolean;
  /** The folder for results; undefined where none is named. */
  readonly cacheLocation: string | undefined;
  /** Show the stack of an internal error, and where the result comes from. */
  readonly verbose: boolean;
}

/** A report in a format. At most one of a run has no file: it goes to standard output. */
interface RequestedFormat {
  readonly name: FormatName;
  /** Where it is written, relative to the current folder. */
  readonly file: string | undefined;
}

/** What commander reads, in its own form: flags that are not given are missing. */
interface Flags {
  readonly project?: readonly string[];
  readonly format?: readonly RequestedFormat[];
  readonly handlers?: true;
  readonly maxWarnings?: number;
  readonly passWithNoHandlers?: true;
  readonly fix?: true;
  readonly fixSuggestions?: true;
  readonly fixDryRun?: true;
  readonly acceptUndocumented?: true;
  readonly deployment?: string;
  readonly severity?: Readonly<Record<string, string>>;
  readonly engine?: EngineChoice;
  readonly typecheck?: true;
  readonly watch?: true;
  readonly cache: boolean;
  readonly cacheLocation?: string;
  readonly verbose?: true;
}

const explanation = `
A path is a tsconfig.json, a folder that holds one or a workspace, a pattern of such folders in quotes, or a
source file; none means the current folder.
The options of a check stand in tsconfig.json, in the plugin entry "@fc-check/typescript-plugin".

Other commands:
  fc-check init [path]        set a project up: tsconfig.json, ESLint, a step for CI
  fc-check explain [code...]  show what a code means, and how to fix it
  fc-check doctor [path]      say why an editor may show nothing of it
  fc-check lsp                serve an editor, by the Language Server Protocol

Exit status: 0 without errors; 1 with at least one, or with too many warnings; 2 when the check could not be
done: wrong usage, no such project, a broken tsconfig.json, wrong options, a project without any handler, or a
file that could not be fixed. After fixes, what is left counts; in a dry run, what would be left.`;

/** Reads the command line. Gives an exit status instead where it is wrong, or asks for help or the version: the answer is then printed. */
export function readArguments(argv: readonly string[], terminal: Terminal): Arguments | number {
  const program = createProgram();
  program.configureOutput(outputOf(terminal));
  try {
    program.parse(argv, { from: "user" });
    const flags = program.opts<Flags>();
    if (flags.project !== undefined && program.args.length > 0)
      program.error("error: name what to check either with --project or as paths, not both");
    const problem = problemOfFormats(flags, terminal.folder);
    if (problem !== undefined) program.error(`error: ${problem}`);
    return toArguments(flags, program.args);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has printed what there is to say; it ends with 1 where the usage is wrong, which here means wrong handlers.
    return error.exitCode === 0 ? 0 : 2;
  }
}

function createProgram(): commander.Command {
  return new Command("fc-check")
    .description("Checks the handlers of TypeScript projects against the handler model of Function Compute.")
    .argument("[path...]", "what to check (default: the current folder)")
    .option("-p, --project <path>", "a tsconfig.json, or a folder that holds one, as for tsc", append)
    .option(
      "--format <name[=file]>",
      `${formatNames.join(", ")}; into a file where one is named; may be repeated (default: pretty)`,
      readFormat,
    )
    .option("--handlers", "list every handler too, with its shape (format pretty; json and html always do)")
    .addOption(
      new commander.Option(
        "--engine <name>",
        "the compiler: native (TypeScript 7.1 of the project), ts-morph, or auto (default)",
      ).choices(["auto", "native", "ts-morph"]),
    )
    .option("--typecheck", "report the type errors too, as tsc --noEmit does")
    .addOption(
      new commander.Option(
        "-w, --watch",
        "check again whenever something changes, until it is stopped",
      ).conflicts(["fix", "fixSuggestions", "fixDryRun"]),
    )
    .option("--fix", "apply the safe fixes, and report what is left")
    .option("--fix-suggestions", "apply the others too, which may change what the handlers do")
    .option("--fix-dry-run", "print what --fix (or --fix-suggestions) would change as a diff; write nothing")
    .option("--max-warnings <number>", "fail when there are more warnings than this", readCount)
    .option("--pass-with-no-handlers", "succeed where a project has no handler at all")
    .option(
      "--accept-undocumented",
      "as the option acceptUndocumented: parameters and no result are accepted",
    )
    .option("--deployment <path>", "as the option deployment: the s.yaml whose entry points are checked")
    .option(
      "--severity <code=level>",
      "of a code or name: error, warning or off; may be repeated",
      readSeverity,
    )
    .option("--no-cache", "check anew, even when nothing has changed, and keep no result")
    .option(
      "--cache-location <folder>",
      "where results are kept (default: node_modules/.cache/fc-check)",
      readFolder,
    )
    .option(
      "--verbose",
      "say what the Go SDK answers, and whether the result comes from the cache; show the stack of an internal error",
    )
    .version(readVersion(), "-v, --version")
    .helpOption("-h, --help")
    .addHelpText("after", explanation)
    .showHelpAfterError("Run fc-check --help to see how it is used.")
    .exitOverride();
}

function toArguments(flags: Flags, args: readonly string[]): Arguments {
  const named = [...(flags.project ?? []), ...args];
  const { acceptUndocumented, deployment, severity, fix, fixSuggestions, fixDryRun } = flags;
  return {
    paths: named.length === 0 ? ["."] : named,
    formats: flags.format ?? [{ name: "pretty", file: undefined }],
    handlers: flags.handlers === true,
    maxWarnings: flags.maxWarnings,
    passWithNoHandlers: flags.passWithNoHandlers === true,
    fix: fixSuggestions ? "all" : fix || fixDryRun ? "safe" : undefined,
    dryRun: fixDryRun === true,
    options: {
      ...(acceptUndocumented && { acceptUndocumented }),
      ...(deployment !== undefined && { deployment }),
      ...(severity && { severity }),
    },
    engine: flags.engine ?? "auto",
    typecheck: flags.typecheck === true,
    watch: flags.watch === true,
    cache: flags.cache,
    cacheLocation: flags.cacheLocation,
    verbose: flags.verbose === true,
  };
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

/** What is wrong with the formats that are asked for, taken together. */
function problemOfFormats({ format = [], fixDryRun }: Flags, folder: string): string | undefined {
  const [first, second] = format.filter(({ file }) => file === undefined);
  if (first !== undefined && second !== undefined)
    return `only one format can go to standard output: write the others to files, as in --format ${second.name}=FILE`;
  if (fixDryRun && first !== undefined && !["pretty", "json"].includes(first.name))
    return `--fix-dry-run prints a diff to standard output: write the format to a file, as in --format ${first.name}=FILE`;
  const files = format.flatMap(({ file }) => file ?? []);
  const paths = files.map((file) => resolve(folder, file));
  const twice = files.find((_, index) => paths.indexOf(paths[index] ?? "") !== index);
  return twice === undefined ? undefined : `two formats can't go to the same file: ${twice}`;
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

function readVersion(): string {
  // By its name: the bundle that this becomes part of lies elsewhere.
  const text = readFileSync(createRequire(import.meta.url).resolve("fc-check/package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
