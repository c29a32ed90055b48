import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import { resolvePath } from "../session/session.js";
import type { FileSystem } from "../files/file-system.js";

/** What the layout of the built files depends on. */
export interface BuildSettings {
  readonly options: ts.CompilerOptions;
  /** The folder of the `tsconfig.json`; absolute. */
  readonly folder: string;
}

/** Whether `tsc` writes the JavaScript of a project, a file for each source; otherwise it is not known what is built. */
export function isBuiltByTsc({ options }: BuildSettings): boolean {
  return options.noEmit !== true && options.emitDeclarationOnly !== true && options.outFile === undefined;
}

/**
 * The sources of a project by the files that they are built to; a source stands for itself too, since Node may run it as it is. `noEmit` is not
 * asked: another configuration of the same project may build it.
 */
export class BuiltFiles {
  readonly #sources = new Map<string, ts.SourceFile>();
  readonly #caseSensitive: boolean;

  constructor(
    sources: readonly ts.SourceFile[],
    { options, folder }: BuildSettings,
    { useCaseSensitiveFileNames }: FileSystem,
  ) {
    this.#caseSensitive = useCaseSensitiveFileNames;
    const { rootDir, outDir, outFile, jsx, allowJs } = options;
    // Without a rootDir, TypeScript 6 takes the folder of the tsconfig.json, and earlier versions the folder that all sources have in common.
    const roots = rootDir === undefined ? [folder, commonFolder(sources)] : [resolvePath(folder, rootDir)];
    for (const root of outFile === undefined ? roots : []) {
      const layout: ts.CompilerOptions = {
        rootDir: root,
        configFilePath: resolvePath(folder, "tsconfig.json"),
        ...(outDir !== undefined && { outDir: resolvePath(folder, outDir) }),
        ...(jsx !== undefined && { jsx }),
        ...(allowJs !== undefined && { allowJs }),
      };
      for (const source of sources) {
        const { fileName } = source;
        const command = { options: layout, fileNames: [fileName], errors: [] };
        for (const file of morph().ts.getOutputFileNames(command, fileName, !this.#caseSensitive))
          this.#add(file, source);
      }
    }
    for (const source of sources) this.#sources.set(this.#key(source.fileName), source);
  }

  /** The source that is built to a file. */
  sourceOf(file: string): ts.SourceFile | undefined {
    return this.#sources.get(this.#key(file));
  }

  #add(file: string, source: ts.SourceFile): void {
    const key = this.#key(file);
    if (!this.#sources.has(key)) this.#sources.set(key, source);
  }

  #key(file: string): string {
    return this.#caseSensitive ? file : file.toLowerCase();
  }
}

/** The deepest folder that all sources are in. */
function commonFolder(sources: readonly ts.SourceFile[]): string {
  const [first = [], ...others] = sources.map(({ fileName }) => fileName.split("/").slice(0, -1));
  const length = others.reduce((common, parts) => {
    const differs = first.findIndex((part, index) => index < common && part !== parts[index]);
    return differs < 0 ? common : differs;
  }, first.length);
  return first.slice(0, length).join("/") || "/";
}
