import { NativeError } from "@fc-check/native";
import { hoverLine } from "@fc-check/compiler";
import type { CheckDetail, FileCheck } from "@fc-check/compiler";
import type { CheckedFile, RawOptions } from "@fc-check/core";
import { optionSource, unmatchedProblems } from "../config/options.js";
import { disk, editable } from "../files/file-system.js";
import { ParsedFiles } from "../files/parsed-files.js";
import { fixInMemory } from "../fix/fix-in-memory.js";
import type { EngineChoice } from "../session/engine-choice.js";
import { createSession, resolvePath } from "../session/session.js";
import type { ProjectProblem } from "../session/project-error.js";
import { ObservedFiles } from "../watch/observed-files.js";
import { Lookup } from "./lookup.js";
import type { LiveProject } from "./lookup.js";
import { NativePrograms } from "./native-programs.js";

/** What is known of a file as it is now. */
export interface LiveFile {
  readonly checked: CheckedFile;
  /** What is wrong with the options of the file's project. */
  readonly problems: readonly ProjectProblem[];
  /** The text of a file of the same project. */
  readonly textOf: (file: string) => string | undefined;
}

/** How to check. */
export interface LiveSettings {
  /** As for a check of paths on disk. Default: `auto`. */
  readonly engine?: EngineChoice;
  /** Options that replace those of the projects, one by one. */
  readonly options?: RawOptions;
  /** Is told why TypeScript 7.1 does not check a project, once. */
  readonly onRemark?: (remark: string) => void;
}

interface Found {
  readonly project: LiveProject;
  readonly check: FileCheck;
}

/**
 * Checks files of the projects on disk while they are edited. Paths are absolute, with `/`. Of what was read and made for an answer, all that a change
 * does not concern serves for the next one.
 */
export class LiveProjects {
  readonly #folder: string;
  readonly #parsed = new ParsedFiles();
  readonly #observed = new ObservedFiles(disk, () => undefined);
  readonly #editable = editable(this.#observed.files);
  readonly #open = new Set<string>();
  readonly #settings: LiveSettings;
  readonly #native = new NativePrograms();
  readonly #told = new Set<string>();
  #lookup: Lookup | undefined;

  /** Paths in messages are relative to the folder. */
  constructor(folder: string, settings: LiveSettings = {}) {
    this.#settings = settings;
    this.#folder = resolvePath(disk.getCurrentDirectory(), folder);
  }

  /** Gives a file the text that it has in an editor; undefined where the file on disk counts again. */
  setText(file: string, text: string | undefined): void {
    const { files, setText } = this.#editable;
    const existed = files.fileExists(file);
    setText(file, text);
    if (text !== undefined) this.#open.add(file);
    else this.#open.delete(file);
    if (existed !== files.fileExists(file)) this.refresh();
    else this.#changeText(file);
    if (text === undefined) this.#lookup?.close(file);
  }

  /** Says that something on disk was made, changed or removed. Gives whether another answer may come of it. */
  changed(file: string): boolean {
    if (!this.#observed.concerns(file)) return false;
    const isSource = this.#lookup?.programs.has(file) === true || this.#native.has(file);
    if (!isSource || !disk.fileExists(file)) this.refresh();
    // Unsaved text counts.
    else if (!this.#open.has(file)) this.#changeText(file);
    return true;
  }

  /** Has everything looked up again, and only what has another text parsed again. */
  refresh(): void {
    this.#lookup?.end();
    this.#lookup = undefined;
    this.#native.refresh();
  }

  /**
   * Checks a file. Undefined where it is not a source of a project that is checked. Throws a ProjectError where its user has to repair something
   * first, such as a `tsconfig.json`.
   */
  check(file: string): LiveFile | undefined {
    const found = this.#find(file, "verdict");
    if (found === undefined) return undefined;
    const { config, engine, problems, checker } = found.project;
    const unmatched = checker.unmatchedHandlers(engine.program);
    return {
      checked: found.check.checked,
      problems: [...problems, ...unmatchedProblems(optionSource(config), unmatched, this.#current().session)],
      textOf: (path) => sourceFile(found.project, path)?.text,
    };
  }

  /** What to show where the pointer rests on a handler: one line. */
  hover(file: string, offset: number): string | undefined {
    const found = this.#find(file, "report");
    return found && hoverLine(found.project.engine.ts, found.check, offset);
  }

  /** The text that a file has once all its safe fixes are applied. The file itself stays as it is. */
  fixed(file: string): string | undefined {
    const original = this.#editable.files.readFile(file);
    const isOpen = this.#open.has(file);
    const check = (): { sources: { checked: CheckedFile; text: string }[] } => {
      const found = this.#find(file, "verdict")?.check;
      return { sources: found ? [{ checked: found.checked, text: found.sourceFile.text }] : [] };
    };
    const setText = (_: string, text: string | undefined): void => {
      this.setText(file, text);
    };
    try {
      return fixInMemory({ check, setText }, check(), false).fixed.get(file)?.after;
    } finally {
      setText(file, isOpen ? original : undefined);
    }
  }

  /** The absolute path of what a problem is about. */
  pathOf({ file }: ProjectProblem): string | undefined {
    return file === null ? undefined : resolvePath(this.#folder, file);
  }

  #changeText(file: string): void {
    this.#lookup?.programs.changed(file);
    this.#native.changed(file);
  }

  #find(file: string, detail: CheckDetail): Found | undefined {
    const { session } = this.#current();
    try {
      return this.#findOnce(file, detail);
    } finally {
      for (const remark of session.remarks.splice(0)) {
        if (!this.#told.has(remark)) this.#settings.onRemark?.(remark);
        this.#told.add(remark);
      }
    }
  }

  #findOnce(file: string, detail: CheckDetail): Found | undefined {
    const lookup = this.#current();
    const project = lookup.projectOf(file);
    if (project === undefined) return undefined;
    try {
      const source = sourceFile(project, file);
      const check = source && project.checker.check(project.engine.program, source, detail);
      return check && { project, check };
    } catch (error) {
      if (!(error instanceof NativeError)) throw error;
      // Its process has died, or does not respond. ts-morph checks next.
      this.#native.fail(project.config, lookup.session, error);
      return this.#findOnce(file, detail);
    }
  }

  #current(): Lookup {
    if (this.#lookup === undefined) {
      this.#parsed.begin();
      this.#observed.begin();
      const { engine = "auto", options = {} } = this.#settings;
      const session = createSession(this.#editable.files, this.#folder, { parsed: this.#parsed, engine });
      this.#lookup = new Lookup(session, this.#native, options);
    }
    return this.#lookup;
  }
}

function sourceFile({ engine }: LiveProject, path: string): FileCheck["sourceFile"] | undefined {
  return engine.program.getSourceFiles().find(({ fileName }) => fileName === path);
}
