import type { Program } from "@fc-check/compiler";
import { buildReport } from "@fc-check/core";
import type { CheckedFile, CompilerDiagnostic, Contract, Report } from "@fc-check/core";
import { createRequire } from "node:module";
import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import type { Deployments } from "../deployment/deployments.js";
import type { YamlDocument } from "../deployment/document.js";
import type { Engine } from "../engines/engine.js";
import type { Session } from "../session/session.js";
import { toCompilerDiagnostic } from "../program/typecheck.js";

/** What a check gives. */
export interface CheckResult {
  readonly report: Report;
  /**
   * The projects, folders and patterns among the given paths in which nothing was found, sorted: no handler, and no error. A check of them says
   * nothing, so a caller should not take it for a success.
   */
  readonly withoutHandlers: readonly string[];
  /** The paths that stand for nothing, such as a file that no project has, one line each. The rest is checked. */
  readonly unmatched: readonly string[];
  /** The files that were checked, with handlers or without, deployments too: as the report names files, sorted. */
  readonly checked: readonly string[];
  /**
   * What TypeScript says of the configurations that did not keep the projects from being checked, and what can't be known of deployments, one line
   * each.
   */
  readonly notices: readonly string[];
  /** Why TypeScript 7.1 does not check the projects that it does not check, one line each. */
  readonly remarks: readonly string[];
  /** The text of a file for which the report has diagnostics, by the path that the report gives. */
  readonly textOf: (file: string) => string | undefined;
}

/** A file in which something was found. */
export interface CheckedSource {
  readonly checked: CheckedFile;
  /** The text that was checked, without a byte order mark. */
  readonly text: string;
}

/** What a check gives, and the files that its diagnostics and their fixes are about. */
export interface Check {
  readonly result: CheckResult;
  /** In no particular order. */
  readonly sources: readonly CheckedSource[];
  /** Those of the valid handlers, where they are wanted; in no particular order. */
  readonly contracts: readonly Contract[];
  /** What was found in sources, by file. */
  readonly answers: ReadonlyMap<string, CheckedFile>;
}

/** The version of fc-check. */
function ownVersion(): string {
  return (createRequire(import.meta.url)("@fc-check/analyzer/package.json") as { version: string }).version;
}

type SourceFile = ReturnType<Program["getSourceFiles"]>[number];

/** The answers for the files of all projects, and what the report needs of these files: the programs are then no longer needed. */
export class Results {
  readonly #session: Session;
  readonly #checked = new Map<string, CheckedFile>();
  readonly #deployments = new Map<string, CheckedFile>();
  readonly #lineStarts = new Map<string, readonly number[]>();
  readonly #sources: CheckedSource[] = [];
  readonly #contracts: Contract[] = [];
  readonly #engines = new Map<string, Engine>();
  readonly #compilerDiagnostics = new Map<string, CompilerDiagnostic>();
  /** By the path that the report gives. */
  readonly #texts = new Map<string, string>();

  constructor(session: Session) {
    this.#session = session;
  }

  has(file: string): boolean {
    return this.#checked.has(file);
  }

  /** Adds the answers for files of a program. */
  add(answers: readonly CheckedFile[], program: Program, engine: Engine): void {
    this.#engines.set(engine.name, engine);
    const files = new Map(program.getSourceFiles().map((file) => [file.fileName, file]));
    for (const checked of answers) this.#add(checked, files);
  }

  #add(checked: CheckedFile, files: ReadonlyMap<string, SourceFile>): void {
    this.#checked.set(checked.file, checked);
    const related = checked.diagnostics.flatMap((diagnostic) => diagnostic.related);
    for (const file of [checked.file, ...related.map(({ location }) => location.file)]) {
      const sourceFile = files.get(file);
      if (sourceFile !== undefined) this.#lineStarts.set(file, sourceFile.getLineStarts());
    }
    const text = files.get(checked.file)?.text;
    if (text !== undefined && checked.diagnostics.length > 0) {
      this.#sources.push({ checked, text });
      this.#texts.set(this.#session.display(checked.file), text);
    }
  }

  /** Adds the contracts of handlers. */
  addContracts(contracts: readonly Contract[]): void {
    this.#contracts.push(...contracts);
  }

  /** Adds what TypeScript reports of the project with this `tsconfig.json`. What it reports of several projects counts once. */
  addTypecheck(found: readonly ts.Diagnostic[], configFile: string): void {
    for (const diagnostic of found) {
      const converted = toCompilerDiagnostic(diagnostic, configFile, this.#session);
      this.#compilerDiagnostics.set(JSON.stringify(converted), converted);
      for (const { file } of [diagnostic, ...(diagnostic.relatedInformation ?? [])])
        if (file !== undefined) this.#lineStarts.set(file.fileName, file.getLineStarts());
      const { file } = diagnostic;
      if (file !== undefined) this.#texts.set(this.#session.display(file.fileName), file.text);
      else if (!this.#lineStarts.has(configFile)) this.#lineStarts.set(configFile, [0]);
    }
  }

  /** Adds the answers for the deployments. By then all projects are checked. */
  addDeployments(deployments: Deployments): void {
    const found = deployments.check((file) => this.#checked.get(file)?.starts);
    for (const { checked, document } of found) this.#addDeployment(checked, document);
  }

  #addDeployment(checked: CheckedFile, { file, text, lineStarts }: YamlDocument): void {
    this.#deployments.set(file, checked);
    this.#lineStarts.set(file, lineStarts);
    // A source that is not checked is spoken of as a whole: its start is all that is asked for.
    for (const { location } of checked.diagnostics.flatMap(({ related }) => related))
      if (!this.#lineStarts.has(location.file)) this.#lineStarts.set(location.file, [0]);
    this.#texts.set(this.#session.display(file), text);
  }

  /** Whether a check found anything in a file: a handler, or an error. */
  foundIn(file: string): boolean {
    const checked = this.#checked.get(file) ?? this.#deployments.get(file);
    if (checked === undefined) return false;
    return checked.handlers.length > 0 || checked.diagnostics.some(({ severity }) => severity === "error");
  }

  /** The result of checking the projects with these `tsconfig.json` files. */
  finish(
    configFiles: readonly string[],
    withoutHandlers: readonly string[] = [],
    unmatched: readonly string[] = [],
  ): Check {
    const { display, notices, remarks } = this.#session;
    const head = {
      version: ownVersion(),
      engine: this.#engine(),
      projects: configFiles.map(display).sort(),
      files: this.#checked.size,
    };
    const lineStarts = (file: string): readonly number[] => {
      const known = this.#lineStarts.get(file);
      if (known === undefined) throw new Error(`the lines of ${file} are not known`);
      return known;
    };
    const answers = [...this.#checked.values(), ...this.#deployments.values()];
    const result = {
      report: buildReport(answers, head, { display, lineStarts }, [...this.#compilerDiagnostics.values()]),
      withoutHandlers,
      unmatched,
      checked: answers.map(({ file }) => display(file)).sort(),
      notices,
      remarks,
      textOf: (file: string) => this.#texts.get(file),
    };
    return { result, sources: this.#sources, contracts: this.#contracts, answers: this.#checked };
  }

  /** The compilers that have checked; in a workspace, there may be two. */
  #engine(): Report["engine"] {
    const engines = [...this.#engines.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    if (engines.length === 0) return { name: "ts-morph", typescript: morph().ts.version };
    return {
      name: engines.map(({ name }) => name).join(" and "),
      typescript: engines.map(({ typescript }) => typescript).join(" and "),
    };
  }
}
