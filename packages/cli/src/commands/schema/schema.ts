import type { Contracts, EngineChoice, NamedContract } from "@fc-check/analyzer";
import type { Range } from "@fc-check/core";
import { Command, Option } from "commander";
import { resolve } from "node:path";
import { complain } from "../../terminal/complain.js";
import type { Terminal } from "../../terminal/terminal.js";
import { withSpinner } from "../../terminal/with-spinner.js";
import { parseCommand } from "../parse-command.js";
import { contractJson, contractOf, ownSchemas, schemaFiles } from "./contract-files.js";
import { compareFolder, updateFolder } from "./folder.js";
import type { OwnFiles } from "./folder.js";

interface Flags {
  readonly outDir?: string;
  readonly validators?: true;
  readonly check?: true;
  readonly engine: EngineChoice;
}

/**
 * Runs `fc-check schema`: writes the JSON Schemas of what handlers take and give, or validators of what they take. Gives the exit status: 0; 1 where
 * a handler has none, or the files are not up to date; 2 where the project can't be checked.
 */
export async function schema(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = commandLine();
  const status = parseCommand(program, argv, terminal);
  if (status !== undefined) return status;
  const flags = program.opts<Flags>();
  const complaint = complaintOf(flags);
  if (complaint !== undefined) {
    complain([complaint], terminal);
    return 2;
  }
  const paths = program.args.length === 0 ? ["."] : program.args;
  const read = await readAll(paths, flags.engine, terminal);
  if (read === undefined) return 2;
  complain(
    read.contracts.flatMap((contract) => unsaidLines(contract, flags.validators === true)),
    terminal,
  );
  const output = await outputOf(read.contracts, flags);
  const problems = [...problemsOf(read), ...output.problems];
  complain(problems, terminal);
  const written = await write(output, flags, terminal);
  return problems.length > 0 ? Math.max(1, written) : written;
}

function complaintOf({ check, outDir, validators }: Flags): string | undefined {
  if (outDir !== undefined) return undefined;
  if (check) return "--check compares the files of a folder: name it with --out-dir.";
  return validators ? "--validators writes the files of a folder: name it with --out-dir." : undefined;
}

function commandLine(): Command {
  return new Command("fc-check schema")
    .description("Writes the JSON Schemas (2020-12) of what each handler takes and gives.")
    .argument("[path...]", "what to read, as for a check (default: the current folder)")
    .option("--out-dir <folder>", "write one file a handler, instead of all to standard output")
    .option("--validators", "write modules that validate the event, instead of schemas")
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

/** What the schemas of a handler, or its validator, do not describe. */
function unsaidLines({ unsaid, ...handler }: NamedContract, validators: boolean): string[] {
  const noun = validators ? "validator" : "schema";
  const consequences = {
    any: `its ${noun} accepts every value`,
    wider: `its ${noun} accepts more than the type does`,
    type: "it is `any` in the type of its validator",
  };
  const told = validators ? unsaid.input : [...unsaid.input, ...unsaid.output];
  return told
    .filter(({ kind }) => validators || kind !== "type")
    .map(({ path, kind, what }) => `${placeOf(handler)}: \`${path}\` is ${what}, so ${consequences[kind]}.`);
}

/** What is to be written. */
interface Output {
  readonly files: ReadonlyMap<string, string>;
  readonly own: OwnFiles;
  readonly problems: readonly string[];
  /** What goes to standard output, where there is no folder. */
  readonly text: string;
}

async function outputOf(contracts: readonly NamedContract[], { validators }: Flags): Promise<Output> {
  if (!validators) {
    const text = contractJson({ version: 1, handlers: contracts.map(contractOf) });
    return { files: schemaFiles(contracts), own: ownSchemas, problems: [], text };
  }
  // Loaded only now: Ajv is not needed otherwise.
  const { ownValidators, validatorFiles } = await import("./validators/files.js");
  const { files, tooLarge } = validatorFiles(contracts);
  const problems = tooLarge.map(
    (contract) => `${placeOf(contract)}: The type of the event is too large for a validator.`,
  );
  return { files, own: ownValidators, problems, text: "" };
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
  { files, own, text }: Output,
  { outDir, check, validators }: Flags,
  terminal: Terminal,
): Promise<number> {
  if (outDir === undefined) {
    terminal.stdout.write(text);
    return 0;
  }
  const folder = resolve(terminal.folder, outDir);
  if (!check) {
    try {
      await updateFolder(folder, files, own);
      return 0;
    } catch (error) {
      complain(
        [`${outDir} can't be written: ${error instanceof Error ? error.message : String(error)}`],
        terminal,
      );
      return 2;
    }
  }
  const differences = await compareFolder(folder, files, own);
  complain(
    differences.map(({ file, problem }) => `${outDir}/${file} ${problem}.`),
    terminal,
  );
  if (differences.length > 0)
    complain(
      [`Update them: fc-check schema ${validators ? "--validators " : ""}--out-dir ${outDir}`],
      terminal,
    );
  return differences.length > 0 ? 1 : 0;
}
