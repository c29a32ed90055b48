import { hoverLine } from "@fc-check/compiler";
import type { CheckDetail, FileCheck } from "@fc-check/compiler";
import type { CheckedFile } from "@fc-check/core";
import { unmatchedProblems } from "../config/options.js";
import { disk, editable } from "../files/file-system.js";
import { ParsedFiles } from "../files/parsed-files.js";
import { fixInMemory } from "../fix/fix-in-memory.js";
import { createSession, resolvePath } from "../session/session.js";
import type { ProjectProblem } from "../session/project-error.js";
import { ObservedFiles } from "../watch/observed-files.js";
import { Lookup } from "./lookup.js";
import type { LiveProject } from "./lookup.js";

/** What is known of a file as it is now. */
export interface LiveFile {
  readonly checked: CheckedFile;
  /** What is wrong with the options of the file's project. */
  readonly problems: readonly ProjectProblem[];
  /** The text of a file of the same project. */
  readonly textOf: (file: string) => string | undefined;
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
  #lookup: Lookup | undefined;

  /** Paths in messages are relative to the folder. */
  constructor(folder: string) {
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
    else this.#lookup?.programs.changed(file);
    if (text === undefined) this.#lookup?.close(file);
  }

  /** Says that something on disk was made, changed or removed. Gives whether another answer may come of it. */
  changed(file: string): boolean {
    if (!this.#observed.concerns(file)) return false;
    const { programs } = this.#lookup ?? {};
    // Unsaved text counts, as long as there is a file that it belongs to.
    const isText = programs?.has(file) === true && disk.fileExists(file);
    if (!isText) this.refresh();
    else if (!this.#open.has(file)) programs.changed(file);
    return true;
  }

  /** Has everything looked up again, and only what has another text parsed again. */
  refresh(): void {
    this.#lookup?.end();
    this.#lookup = undefined;
  }

  /**
   * Checks a file. Undefined where it is no source of any project that is checked. Throws a ProjectError where its user has to repair something
   * first, such as a `tsconfig.json`.
   */
  check(file: string): LiveFile | undefined {
    const found = this.#find(file, "verdict");
    if (found === undefined) return undefined;
    const { config, engine, problems, checker } = found.project;
    const source = { plugins: config.parsed.options.plugins, configFile: config.file };
    const unmatched = checker.unmatchedHandlers(engine.program);
    return {
      checked: found.check.checked,
      problems: [...problems, ...unmatchedProblems(source, unmatched, this.#current().session)],
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

  #find(file: string, detail: CheckDetail): Found | undefined {
    const project = this.#current().projectOf(file);
    if (project === undefined) return undefined;
    const source = sourceFile(project, file);
    const check = source && project.checker.check(project.engine.program, source, detail);
    return check && { project, check };
  }

  #current(): Lookup {
    if (this.#lookup === undefined) {
      this.#parsed.begin();
      this.#observed.begin();
      this.#lookup = new Lookup(createSession(this.#editable.files, this.#folder, { parsed: this.#parsed }));
    }
    return this.#lookup;
  }
}

function sourceFile({ engine }: LiveProject, path: string): FileCheck["sourceFile"] | undefined {
  return engine.program.getSourceFiles().find(({ fileName }) => fileName === path);
}
