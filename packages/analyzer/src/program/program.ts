import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import { problemAt } from "../config/config-problems.js";
import { unreadable } from "../config/config.js";
import type { Config } from "../config/config.js";
import { libFolder, libText } from "../files/lib-files.js";
import { ModuleResolution } from "./module-resolution.js";
import { ProjectError } from "../session/project-error.js";
import type { ProjectProblem } from "../session/project-error.js";
import type { Configs } from "../config/references.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";

/** What a compiler host may have, though TypeScript's declarations do not show it: as tsserver does, imports of a reference lead to its sources. */
interface SourceRedirectHost extends ts.CompilerHost {
  readonly useSourceOfProjectReferenceRedirect: () => boolean;
}

/** Makes the programs of one check. Programs whose options let them share the syntax trees of their files. */
export class Programs {
  readonly #session: Session;
  readonly #configs: Configs;
  #modules: ModuleResolution | undefined;
  #keys: ts.DocumentRegistry | undefined;
  readonly #programs = new Map<Config, ts.Program>();
  /** Programs in which a file has another text now. What did not change is taken from them. */
  readonly #outdated = new Map<Config, ts.Program>();

  constructor(session: Session, configs: Configs) {
    this.#session = session;
    this.#configs = configs;
  }

  /** The program of a project. Throws a ProjectError where one of its files can't be read. */
  get(config: Config): ts.Program {
    const known = this.#programs.get(config);
    if (known !== undefined) return known;
    const program = this.#create(config);
    this.#programs.set(config, program);
    this.#outdated.delete(config);
    return program;
  }

  /** The programs that have a file. */
  having(file: string): readonly ts.Program[] {
    return [...this.#programs.values()].filter((program) => program.getSourceFile(file) !== undefined);
  }

  /** Whether a file is part of a program. */
  has(file: string): boolean {
    return [...this.#programs.values(), ...this.#outdated.values()].some(
      (program) => program.getSourceFile(file) !== undefined,
    );
  }

  /** Says that the text of a file has changed, and nothing else: programs that have the file are made anew when they are asked for. */
  changed(file: string): void {
    this.#session.parsed.changed(file);
    for (const [config, program] of this.#programs) {
      if (program.getSourceFile(file) === undefined) continue;
      this.#programs.delete(config);
      this.#outdated.set(config, program);
    }
  }

  /** Forgets a program, so its memory can be used again. */
  drop(config: Config): void {
    this.#programs.delete(config);
    this.#outdated.delete(config);
  }

  #create(config: Config): ts.Program {
    const { parsed, roots } = config;
    const problems: ProjectProblem[] = [];
    const host = this.#host(config, (path) => {
      if (this.#session.files.fileExists(path)) problems.push(unreadable(path, this.#session));
      else if (roots.has(path)) problems.push(this.#missing(config, path));
    });
    const oldProgram = this.#outdated.get(config);
    const program = morph().ts.createProgram({
      ...(oldProgram && { oldProgram }),
      rootNames: parsed.fileNames,
      options: this.#session.typecheck ? withoutEmit(parsed.options) : parsed.options,
      projectReferences: parsed.projectReferences ?? [],
      configFileParsingDiagnostics: morph().ts.getConfigFileParsingDiagnostics(parsed),
      host,
    });
    if (problems.length > 0) throw new ProjectError(problems);
    return program;
  }

  #host(config: Config, onUnread: (path: string) => void): SourceRedirectHost {
    const { files, parsed, typecheck } = this.#session;
    // Tags are read from the text of comments: only the JSDoc of JavaScript is parsed, which has types in it. `tsc` parses a little more.
    const { ParseForTypeErrors, ParseForTypeInfo } = morph().ts.JSDocParsingMode;
    const jsDocParsingMode = typecheck ? ParseForTypeErrors : ParseForTypeInfo;
    this.#keys ??= morph().ts.createDocumentRegistry();
    this.#modules ??= new ModuleResolution(this.#session);
    const key = `${String(jsDocParsingMode)}|${this.#keys.getKeyForCompilationSettings(config.parsed.options)}`;
    return {
      ...files,
      ...this.#modules.hostFor(config),
      jsDocParsingMode,
      useSourceOfProjectReferenceRedirect: () => true,
      getParsedCommandLine: (path) => this.#configs.get(path).parsed,
      getSourceFile: (path, settings) => {
        const format = typeof settings === "object" ? settings.impliedNodeFormat : undefined;
        const id = `${path}|${String(format)}|${key}`;
        const sourceFile = parsed.get(
          id,
          () => libText(path) ?? files.readFile(path),
          (text) => morph().ts.createSourceFile(path, text, settings),
        );
        if (sourceFile === undefined) onUnread(path);
        return sourceFile;
      },
      getDefaultLibLocation: () => libFolder,
      getDefaultLibFileName: (settings) => `${libFolder}/${morph().ts.getDefaultLibFileName(settings)}`,
      useCaseSensitiveFileNames: () => files.useCaseSensitiveFileNames,
      getCanonicalFileName: (path) => (files.useCaseSensitiveFileNames ? path : path.toLowerCase()),
      getNewLine: () => "\n",
      writeFile: () => undefined,
    };
  }

  /** Only `files` can name a file that does not exist. */
  #missing(config: Config, path: string): ProjectProblem {
    const { files } = config.parsed.raw as { files?: readonly string[] };
    const folder = resolvePath(config.file, "..");
    const index = files?.findIndex((listed) => resolvePath(folder, listed) === path) ?? -1;
    const words = { message: `There is no ${this.#session.display(path)}.`, help: 'Correct "files".' };
    const part = { configFile: config.file, path: ["files", index], inherited: 1 };
    return problemAt(part, words, this.#session);
  }
}

/** The options as `tsc --noEmit` takes them: some things are then right, and some needless to check, that otherwise are not. */
function withoutEmit(options: ts.CompilerOptions): ts.CompilerOptions {
  // With `configFile`, which is not enumerable: it is what diagnostics of options find their place in.
  const descriptors = Object.getOwnPropertyDescriptors(options);
  return Object.defineProperties({}, { ...descriptors, noEmit: { value: true, enumerable: true } });
}
