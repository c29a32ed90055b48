import type { Contracts, EngineChoice, NamedContract } from "@fc-check/analyzer";
import type { Range } from "@fc-check/core";
import { Command, Option } from "commander";
import { resolve } from "node:path";
import { complain } from "../../terminal/complain.js";
import type { Terminal } from "../../terminal/terminal.js";
import { withSpinner } from "../../terminal/with-spinner.js";
import { parseCommand } from "../parse-command.js";
import { contractFiles, contractJson, contractOf } from "./contract-files.js";
import { compareFolder, updateFolder } from "./folder.js";

interface Flags {
  readonly outDir?: string;
  readonly check?: true;
  readonly engine: EngineChoice;
}

/**
 * Runs `fc-check schema`: writes the JSON Schemas of what handlers take and give. Gives the exit status: 0; 1 where a handler has none, or the
 * files are not up to date; 2 where the project can't be checked.
 */
export async function schema(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = commandLine();
  const status = parseCommand(program, argv, terminal);
  if (status !== undefined) return status;
  const flags = program.opts<Flags>();
  if (flags.check && flags.outDir === undefined) {
    complain(["--check compares the files of a folder: name it with --out-dir."], terminal);
    return 2;
  }
  const paths = program.args.length === 0 ? ["."] : program.args;
  const read = await readAll(paths, flags.engine, terminal);
  if (read === undefined) return 2;
  complain(read.contracts.flatMap(unsaidLines), terminal);
  const problems = problemsOf(read);
  complain(problems, terminal);
  const written = await write(read.contracts, flags, terminal);
  return problems.length > 0 ? Math.max(1, written) : written;
}

function commandLine(): Command {
  return new Command("fc-check schema")
    .description("Writes the JSON Schemas (2020-12) of what each handler takes and gives.")
    .argument("[path...]", "what to read, as for a check (default: the current folder)")
    .option("--out-dir <folder>", "write one file a handler, instead of all to standard output")
    .option("--check", "write nothing, and fail where the files of --out-dir are not up to date")
    .addOption(
      new Option("--engine <name>", "which compiler reads: native, ts-morph or auto")
        .choices(["auto", "native", "ts-morph"] satisfies EngineChoice[])
        .default("auto" satisfies EngineChoice),
    )
    .helpOption("-h, --help");
}

async function readAll(
  paths: readonly string[],
  engine: EngineChoice,
  terminal: Terminal,
): Promise<Contracts | undefined> {
  const { ProjectError, readContracts } = await import("@fc-check/analyzer");
  try {
    const read = await withSpinner(
      () => Promise.resolve(readContracts({ paths }, { folder: terminal.folder, engine })),
      terminal,
    );
    const { unmatched, withoutHandlers } = read.result;
    const lines = [...unmatched, ...withoutHandlers.map((path) => `${path}: No handler was found here.`)];
    complain(lines, terminal);
    return lines.length > 0 ? undefined : read;
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    complain(error.message.split("\n"), terminal);
    return undefined;
  }
}

/** What the schemas of a handler do not describe. */
function unsaidLines({ unsaid, ...handler }: NamedContract): string[] {
  return unsaid.map(({ path, kind, what }) =>
    kind === "any"
      ? `${placeOf(handler)}: \`${path}\` is ${what}, so its schema accepts every value.`
      : `${placeOf(handler)}: \`${path}\` is ${what}, so its schema accepts more than the type does.`,
  );
}

/** The handlers without a schema, and the errors that are about no handler. */
function problemsOf({ result: { report } }: Contracts): string[] {
  const { handlers, diagnostics } = report;
  const wrong = handlers.flatMap((handler, index) => {
    if (handler.kind !== "event" || handler.verdict === "valid") return [];
    const codes = diagnostics.filter(({ handlerIndex }) => handlerIndex === index).map(({ code }) => code);
    const name = handler.name === null ? "The handler" : `\`${handler.name}\``;
    return [`${placeOf(handler)}: ${name} has no schema because of ${[...new Set(codes)].join(", ")}.`];
  });
  const others = diagnostics
    .filter(({ handlerIndex, severity }) => handlerIndex === null && severity === "error")
    .map((diagnostic) => `${placeOf(diagnostic)}: ${diagnostic.code}.`);
  const problems = [...wrong, ...others];
  return problems.length === 0 ? [] : [...problems, "Run fc-check to see what is wrong."];
}

function placeOf({ file, start }: Range): string {
  return `${file}:${String(start.line)}:${String(start.column)}`;
}

async function write(
  contracts: readonly NamedContract[],
  { outDir, check }: Flags,
  terminal: Terminal,
): Promise<number> {
  if (outDir === undefined) {
    terminal.stdout.write(contractJson({ version: 1, handlers: contracts.map(contractOf) }));
    return 0;
  }
  const files = contractFiles(contracts);
  const folder = resolve(terminal.folder, outDir);
  if (!check) {
    try {
      await updateFolder(folder, files);
      return 0;
    } catch (error) {
      complain(
        [`${outDir} can't be written: ${error instanceof Error ? error.message : String(error)}`],
        terminal,
      );
      return 2;
    }
  }
  const differences = await compareFolder(folder, files);
  complain(
    differences.map(({ file, problem }) => `${outDir}/${file} ${problem}.`),
    terminal,
  );
  if (differences.length > 0) complain([`Update them: fc-check schema --out-dir ${outDir}`], terminal);
  return differences.length > 0 ? 1 : 0;
}
