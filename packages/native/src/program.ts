import type { Compiler, Program } from "@fc-check/compiler";
import type ts from "typescript";
import type * as Ast from "typescript-7/ast";
import type * as Sync from "typescript-7/sync";
import { checkerOf } from "./checker.js";
import { compilerOf } from "./compiler.js";
import { diagnosticsOf } from "./diagnostics.js";
import type { NativeFiles } from "./files.js";
import type { InstalledTypeScript } from "./installed.js";
import { Objects } from "./objects.js";
import { SourceFileView } from "./source-file.js";

/** A program of the native compiler, with the functions that belong to it. */
export interface NativeProgram {
  readonly ts: Compiler;
  readonly program: Program;
  /** What `tsc --noEmit` reports: of all files, or of some and of the configuration. */
  readonly typecheck: (only: ReadonlySet<string> | undefined) => readonly ts.Diagnostic[];
}

interface ProgramSource {
  readonly api: Sync.API;
  readonly typescript: InstalledTypeScript;
  readonly project: Sync.Project;
  readonly files: NativeFiles;
  /** The files of the program before that have not changed, by name: what is known of their texts and trees still holds. */
  readonly views: Map<string, ts.SourceFile>;
}

/** Gives a project of the native compiler the shape that the extractor needs. */
export function programOf(source: ProgramSource): NativeProgram {
  const { api, typescript, project, files: disk, views } = source;
  const { sync, ast } = typescript;
  const { program, parsedCommandLine } = project;
  const objects = new Objects(project);
  let files: readonly ts.SourceFile[] | undefined;
  const viewOf = (name: string): ts.SourceFile => {
    const known = views.get(name);
    const fetchTree = (): Ast.SourceFile => treeOf(program, name);
    if (known !== undefined) (known as unknown as SourceFileView).fetchFrom(fetchTree);
    const readText = (): string | undefined => disk.readFile(name);
    const view: unknown =
      known ?? new SourceFileView(name, ast.SyntaxKind.SourceFile, { readText, fetchTree });
    views.set(name, view as ts.SourceFile);
    return view as ts.SourceFile;
  };
  const getSourceFiles = (): readonly ts.SourceFile[] => {
    files ??= program.getSourceFileNames().map(viewOf);
    return files;
  };
  const metadataOf = metadataReader(api, program, getSourceFiles);
  const ambientFiles = (): readonly ts.SourceFile[] =>
    getSourceFiles().filter(({ text }) => /\bmodule\s*["']/.test(text));
  const checker = checkerOf({ api, sync, ast, project, objects, ambientFiles });
  const references = (): References => {
    const all = new Map<string, ts.ResolvedProjectReference>();
    return { all, roots: referencesOf(api, parsedCommandLine.projectReferences ?? [], all) };
  };
  return {
    ts: compilerOf(ast, sync),
    program: {
      getCompilerOptions: () => parsedCommandLine.options as unknown as ts.CompilerOptions,
      getResolvedProjectReferences: () => references().roots,
      getRootFileNames: () => parsedCommandLine.fileNames,
      getSourceFiles,
      getTypeChecker: () => checker,
      isSourceFileDefaultLibrary: ({ fileName }) =>
        program.getSourceFileMetadata(fileName)?.isDefaultLibrary ?? false,
      isSourceFileFromExternalLibrary: ({ fileName }) => metadataOf(fileName)?.isFromExternalLibrary ?? false,
    },
    typecheck: (only) => {
      const referred = [...references().all.values()].flatMap(({ commandLine }) => commandLine.fileNames);
      const elsewhere = new Set(referred);
      for (const root of parsedCommandLine.fileNames) elsewhere.delete(root);
      return diagnosticsOf({ program, fileOf: viewOf, isElsewhere: (name) => elsewhere.has(name) }, only);
    },
  };
}

/** Says where files come from. Who asks for one of the sources asks for the others next, so that they are fetched in one request. */
function metadataReader(
  api: Sync.API,
  program: Sync.Program,
  getFiles: () => readonly ts.SourceFile[],
): (name: string) => Sync.SourceFileMetadata | undefined {
  let isFetched = false;
  return (name) => {
    if (!isFetched) {
      const sources = getFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
      // The compiler's package keeps what it has been told.
      api.batch(...sources.map(({ fileName }) => program.getSourceFileMetadata.gen(fileName)));
      isFetched = true;
    }
    return program.getSourceFileMetadata(name);
  };
}

function treeOf(program: Sync.Program, name: string): Ast.SourceFile {
  const tree = program.getSourceFile(name) ?? program.getConfigSourceFile(name);
  if (tree === undefined) throw new Error(`The compiler lists ${name}, and does not have it.`);
  return tree;
}

/** The projects that a project refers to itself, and all that are reached from there, by their `tsconfig.json`. */
interface References {
  readonly roots: readonly ts.ResolvedProjectReference[];
  readonly all: ReadonlyMap<string, ts.ResolvedProjectReference>;
}

/** The projects that a project refers to, each read once: they may refer to each other. */
function referencesOf(
  api: Sync.API,
  references: readonly { readonly path: string }[],
  known: Map<string, ts.ResolvedProjectReference>,
): ts.ResolvedProjectReference[] {
  return references.map(({ path }) => {
    const file = path.endsWith(".json") ? path : `${path}/tsconfig.json`;
    const read = known.get(file);
    if (read !== undefined) return read;
    const parsed = api.parseConfigFile(file);
    const found: { commandLine: object; references?: ts.ResolvedProjectReference[] } = {
      commandLine: { fileNames: parsed.fileNames },
    };
    const reference = found as unknown as ts.ResolvedProjectReference;
    known.set(file, reference);
    found.references = referencesOf(api, parsed.projectReferences ?? [], known);
    return reference;
  });
}
