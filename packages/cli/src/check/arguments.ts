import type { EngineChoice } from "@fc-check/analyzer";
import { resolve } from "node:path";
import { CommanderError, createProgram } from "./program.js";
import type { FormatName } from "../report/print-report.js";
import type { Terminal } from "../terminal/terminal.js";

/** What the command line asks for. */
export interface Arguments {
  /** Each a `tsconfig.json`, a folder, a source file, or a pattern of these. */
  readonly paths: readonly string[];
  /** The reports that are asked for, at least one. */
  readonly formats: readonly RequestedFormat[];
  /** List every handler too. */
  readonly handlers: boolean;
  /** More warnings than these make the check fail; undefined where any number is fine. */
  readonly maxWarnings: number | undefined;
  readonly passWithNoHandlers: boolean;
  /** Whether a path that stands for nothing makes the check fail. */
  readonly errorOnUnmatched: boolean;
  /** Check only what follows from changes: those since a commit, or those that are staged. */
  readonly changed: { readonly ref: string } | "staged" | undefined;
  /** Standard input has the text of the one path, a source file. */
  readonly stdin: boolean;
  /** Leave warnings out of the reports. */
  readonly quiet: boolean;
  /** Suppress the errors of today: all, or those with some codes; or take out what needs no suppression any more. */
  readonly suppress: "all" | readonly string[] | "prune" | undefined;
  /** The file of suppressions; undefined where none is named. */
  readonly suppressionsLocation: string | undefined;
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
export interface RequestedFormat {
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
  readonly errorOnUnmatched: boolean;
  readonly quiet?: true;
  readonly suppressAll?: true;
  readonly suppressRule?: readonly string[];
  readonly pruneSuppressions?: true;
  readonly suppressionsLocation?: string;
  readonly changed?: string;
  readonly staged?: true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
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

/** Reads the command line. Gives an exit status instead where it is wrong, or asks for help or the version: the answer is then printed. */
export function readArguments(argv: readonly string[], terminal: Terminal): Arguments | number {
  const program = createProgram(terminal);
  try {
    program.parse(withoutValue(argv, "--changed"), { from: "user" });
    const flags = program.opts<Flags>();
    const problem = problemOfPaths(flags, program.args) ?? problemOfFormats(flags, terminal.folder);
    if (problem !== undefined) program.error(`error: ${problem}`);
    return toArguments(flags, program.args);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has printed what there is to say; it ends with 1 where the usage is wrong, which here means wrong handlers.
    return error.exitCode === 0 ? 0 : 2;
  }
}

function toArguments(flags: Flags, args: readonly string[]): Arguments {
  const named = [
    ...(flags.project ?? []),
    ...(flags.stdinFilename === undefined ? [] : [flags.stdinFilename]),
    ...args,
  ];
  const { acceptUndocumented, deployment, severity, fix, fixSuggestions, fixDryRun } = flags;
  return {
    paths: named.length === 0 ? ["."] : named,
    formats: flags.format ?? [{ name: "pretty", file: undefined }],
    handlers: flags.handlers === true,
    maxWarnings: flags.maxWarnings,
    passWithNoHandlers: flags.passWithNoHandlers === true,
    errorOnUnmatched: flags.errorOnUnmatched,
    stdin: flags.stdin === true,
    changed: flags.staged ? "staged" : changedSince(flags.changed),
    quiet: flags.quiet === true,
    suppress: flags.pruneSuppressions ? "prune" : flags.suppressAll ? "all" : flags.suppressRule,
    suppressionsLocation: flags.suppressionsLocation,
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

/** A flag whose value follows a "=" only: commander would take the path behind it for the value. */
function withoutValue(argv: readonly string[], flag: string): string[] {
  const end = argv.indexOf("--");
  return argv.map((word, index) => (word === flag && (end === -1 || index < end) ? `${flag}=` : word));
}

function changedSince(ref: string | undefined): Arguments["changed"] {
  return ref === undefined ? undefined : { ref: ref === "" ? "HEAD" : ref };
}

/** What is wrong with the ways in which the command line says what to check, taken together. */
function problemOfPaths(
  { project, stdin, stdinFilename }: Flags,
  paths: readonly string[],
): string | undefined {
  if (project !== undefined && paths.length > 0)
    return "name what to check either with --project or as paths, not both";
  if (stdin && stdinFilename === undefined)
    return "--stdin needs the name of the file whose text it is: --stdin-filename src/order.ts";
  if (stdinFilename !== undefined && !stdin) return "--stdin-filename is for --stdin";
  return stdin && (project !== undefined || paths.length > 0)
    ? "--stdin checks the text of one file: name no other paths"
    : undefined;
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
