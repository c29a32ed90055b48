import { createExtractor, FileChecker, hoverLine } from "@fc-check/compiler";
import type { FileCheck } from "@fc-check/compiler";
import {
  buildReport,
  checkContracts,
  defaultOptions,
  optionName,
  pluginOptions,
  readOptions,
  sampleEvent,
} from "@fc-check/core";
import type { OptionProblem, Options, Report } from "@fc-check/core";
import ts from "typescript";
import { compilerDiagnostics } from "./compiler-diagnostics.js";
import type { Hover } from "./files.js";
import type { MemoryFiles } from "./memory-files.js";
import { lineStarts } from "./line-starts.js";
import type { PackName } from "./packs.js";
import { version } from "@fc-check/core/package.json";

/** What the check of a project says. */
export interface Checked {
  readonly report: Report;
  /** What TypeScript itself reports. */
  readonly compiler: Report["diagnostics"];
  /** What is wrong with the options, each in a sentence. */
  readonly problems: readonly string[];
}

/** Parsed files are shared by all projects: most of them are declarations, which are the same everywhere. */
const registry = ts.createDocumentRegistry(true);

/** A project in memory that stays open while it is edited. */
export class Project {
  readonly #files: MemoryFiles;
  readonly #root: string;
  readonly configFile: string;
  readonly #versions = new Map<string, { text: string; number: number }>();
  readonly #service: ts.LanguageService;
  #config: ts.ParsedCommandLine;
  #checker: FileChecker<ts.Program>;
  #optionProblems: readonly OptionProblem[] = [];
  #options: Options = defaultOptions;

  /** @param root the folder that paths are shown relative to */
  constructor(files: MemoryFiles, root: string, configFile: string) {
    this.#files = files;
    this.#root = root;
    this.configFile = configFile;
    this.#config = this.#readConfig();
    this.#checker = this.#makeChecker();
    this.#service = ts.createLanguageService(this.#host(), registry);
  }

  /** Takes what has changed in the files. */
  refresh(): void {
    this.#config = this.#readConfig();
    this.#checker = this.#makeChecker();
  }

  /** Gives its parsed files back. */
  dispose(): void {
    this.#service.dispose();
  }

  /** The folder of the configuration. */
  get folder(): string {
    return this.configFile.slice(0, this.configFile.lastIndexOf("/"));
  }

  /** The packs of declarations that its configuration asks for. */
  get packs(): PackName[] {
    const { lib, noLib, types = [] } = this.#config.options;
    const dom =
      noLib !== true && (lib?.some((name) => /\.(?:dom|webworker|scripthost)\b/.test(name)) ?? true);
    return [
      "base",
      ...(dom ? (["dom"] as const) : []),
      ...(types.some((name) => /^(?:node|\*)$/.test(name)) ? (["node"] as const) : []),
    ];
  }

  check(): Checked {
    const program = this.#program();
    const checked = program
      .getSourceFiles()
      .flatMap((file) => this.#checker.check(program, file, "report")?.checked ?? []);
    const display = (file: string): string => this.#display(file);
    const files = {
      display,
      lineStarts: (file: string) =>
        program.getSourceFile(file)?.getLineStarts() ?? lineStarts(this.#files.readFile(file) ?? ""),
    };
    const head = {
      version,
      engine: { name: "typescript", typescript: ts.version },
      projects: [display(this.configFile)],
      files: checked.length,
    };
    return {
      report: buildReport(checked, head, files),
      compiler: buildReport([], head, files, compilerDiagnostics(program, this.#config, this.configFile))
        .diagnostics,
      problems: this.#problems(program),
    };
  }

  /** What an editor shows where the pointer rests: the words of TypeScript, and those of the check. */
  hover(file: string, offset: number): Hover | undefined {
    const info = this.#service.getQuickInfoAtPosition(file, offset);
    if (info === undefined) return undefined;
    const found = this.#checkOf(file);
    const line = found && hoverLine(ts, found, info.textSpan.start);
    const words = ts.displayPartsToString(info.documentation);
    return {
      start: info.textSpan.start,
      end: info.textSpan.start + info.textSpan.length,
      code: ts.displayPartsToString(info.displayParts),
      texts: [words, line ?? ""].filter((text) => text !== ""),
    };
  }

  /** An event that the first valid handler of a file takes, as JSON; null where there is none. */
  sampleEvent(file: string): string | null {
    const program = this.#program();
    const source = program.getSourceFile(file);
    if (source === undefined) return null;
    const { readFile } = this.#files;
    const options = this.#options;
    const extractor = createExtractor({ ts, program, options, baseFolder: this.folder, readFile });
    const { contracts } = checkContracts((detailOf) => extractor.extract(source, detailOf), options);
    const contract = contracts.find(({ input }) => input !== null);
    const sample = contract && sampleEvent(contract);
    return sample === undefined ? null : `${JSON.stringify(sample, null, 2)}\n`;
  }

  /** The project's own sources as JavaScript modules of the kind that `require` loads, by path. */
  emit(): ReadonlyMap<string, string> {
    const program = this.#program();
    const own = program.getSourceFiles().filter(({ fileName, isDeclarationFile }) => {
      return (
        !isDeclarationFile && fileName.startsWith(`${this.folder}/`) && !fileName.includes("/node_modules/")
      );
    });
    return new Map(
      own.map(({ fileName, text }) => [
        fileName,
        ts.transpileModule(text, {
          fileName,
          compilerOptions: emitOptions(this.#config.options),
        }).outputText,
      ]),
    );
  }

  #checkOf(file: string): FileCheck<ts.Program> | undefined {
    const program = this.#program();
    const source = program.getSourceFile(file);
    return source && this.#checker.check(program, source, "report");
  }

  #program(): ts.Program {
    const program = this.#service.getProgram();
    if (program === undefined) throw new Error("The language service has no program.");
    return program;
  }

  #problems(program: ts.Program): string[] {
    const unmatched = this.#checker.unmatchedHandlers(program).map((entry): OptionProblem => {
      const message = `matches no exported handler of the project: "${entry}"`;
      return { path: ["handlers", this.#options.handlers.indexOf(entry)], message };
    });
    return [...this.#optionProblems, ...unmatched].map(
      ({ path, message }) => `In the options of fc-check, "${optionName(path)}" ${message}.`,
    );
  }

  #makeChecker(): FileChecker<ts.Program> {
    const { options, problems } = readOptions(pluginOptions(this.#config.options.plugins)?.raw ?? {});
    this.#optionProblems = problems;
    this.#options = options;
    return new FileChecker({ ts, options, baseFolder: () => this.folder, readFile: this.#files.readFile });
  }

  #readConfig(): ts.ParsedCommandLine {
    const read = ts.readConfigFile(this.configFile, this.#files.readFile);
    const config: unknown = read.config;
    const parsed = ts.parseJsonConfigFileContent(
      config ?? {},
      this.#files,
      this.folder,
      undefined,
      this.configFile,
    );
    return read.error === undefined ? parsed : { ...parsed, errors: [read.error, ...parsed.errors] };
  }

  #host(): ts.LanguageServiceHost {
    const { readFile, fileExists, directoryExists, getDirectories } = this.#files;
    return {
      getCompilationSettings: () => this.#config.options,
      getScriptFileNames: () => this.#config.fileNames,
      getScriptVersion: (file) => String(this.#versionOf(file)),
      getScriptSnapshot: (file) => {
        const text = readFile(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => this.folder,
      getDefaultLibFileName: (options) => `/node_modules/typescript/lib/${ts.getDefaultLibFileName(options)}`,
      useCaseSensitiveFileNames: () => true,
      readFile,
      fileExists,
      directoryExists,
      getDirectories,
      readDirectory: (path, extensions, excludes, includes, depth) =>
        this.#files.readDirectory(path, extensions ?? [], excludes, includes ?? ["**/*"], depth),
    };
  }

  #versionOf(file: string): number {
    const text = this.#files.readFile(file) ?? "";
    const known = this.#versions.get(file);
    if (known?.text === text) return known.number;
    const number = (known?.number ?? 0) + 1;
    this.#versions.set(file, { text, number });
    return number;
  }

  #display(file: string): string {
    return file.startsWith(`${this.#root}/`) ? file.slice(this.#root.length + 1) : file;
  }
}

/** A module of this kind is a function, so nothing has to be fetched when it is run. */
function emitOptions(options: ts.CompilerOptions): ts.CompilerOptions {
  const { experimentalDecorators = false, emitDecoratorMetadata = false } = options;
  return {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    esModuleInterop: true,
    jsx: ts.JsxEmit.React,
    experimentalDecorators,
    emitDecoratorMetadata,
  };
}
