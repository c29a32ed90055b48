import type { Checker, Compiler } from "@fc-check/compiler";
import type { ts } from "../compiler.js";
import type { Config } from "../config/config.js";
import type { FileSystem } from "../files/file-system.js";
import type { EngineProgram } from "../engines/engine.js";
import type { Engines } from "../engines/engines.js";
import { resolvePath } from "../session/session.js";
import type { Part } from "./selection.js";

/** What a source file knows, though TypeScript's declarations do not show it: the texts by which it imports others, and that it is a CommonJS module. */
type ImportingFile = SourceFile & {
  readonly imports?: readonly Specifier[];
  readonly commonJsModuleIndicator?: object;
};

type SourceFile = ReturnType<EngineProgram["program"]["getSourceFiles"]>[number];
type Specifier = Parameters<Checker["getSymbolAtLocation"]>[0] & { readonly text: string };

/** Lock files say which types are installed, and `s.yaml` what is deployed. */
const restsOn = [
  /^(?:package-lock|npm-shrinkwrap)\.json$/,
  /^(?:pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/,
  /^s(?:\.[\w-]+)?\.ya?ml$/,
];

/**
 * Of projects and their files, those for which a change of some files may change what is found: the files themselves, and those that import them,
 * at whatever distance, since a finding stands where a handler is registered. All of a project, where what it rests on as a whole has changed. Of
 * a file that is gone, those that may have imported it.
 */
export function affectedBy(
  changed: ReadonlySet<string>,
  part: Part,
  engines: Engines,
  { fileExists }: FileSystem,
): Part {
  const affected = new Map<Config, ReadonlySet<string> | undefined>();
  // Nothing is read where nothing can come of it.
  if (changed.size === 0) return affected;
  const gone = new Set([...changed].filter((file) => !fileExists(file)));
  for (const [config, some] of part) {
    if (config.roots.size === 0) continue;
    const files = restsOnChange(config, changed)
      ? "all"
      : engines.use(config, (program) => affectedFiles(program, changed, gone));
    const left = files === "all" ? some : new Set([...files].filter((file) => some?.has(file) !== false));
    if (left?.size === 0) engines.drop(config);
    else affected.set(config, left);
  }
  return affected;
}

function restsOnChange(config: Config, changed: ReadonlySet<string>): boolean {
  const { file } = config;
  if (changed.has(file) || extendedFiles(config, changed).some((one) => changed.has(one))) return true;
  return [...changed].some((one) => {
    const folder = resolvePath(one, "..");
    const name = one.slice(one.lastIndexOf("/") + 1);
    return file.startsWith(folder.replace(/\/?$/, "/")) && restsOn.some((pattern) => pattern.test(name));
  });
}

/** The files that a configuration extends, where one of them may have changed: a configuration has that ending. */
function extendedFiles(config: Config, changed: ReadonlySet<string>): readonly string[] {
  if (![...changed].some((file) => file.endsWith(".json"))) return [];
  const configFile = config.parsed.options.configFile as ts.TsConfigSourceFile | undefined;
  return configFile?.extendedSourceFiles ?? [];
}

function affectedFiles(
  { ts, program }: EngineProgram,
  changed: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): ReadonlySet<string> | "all" {
  const files: readonly ImportingFile[] = program
    .getSourceFiles()
    .filter(({ fileName }): boolean => !fileName.includes("/node_modules/"));
  const affected = new Set(files.map(({ fileName }) => fileName).filter((file) => changed.has(file)));
  const checker = program.getTypeChecker();
  if (gone.size > 0) {
    // It may have declared something for all.
    if ([...gone].some((file) => /\.d\.[cm]?ts$/.test(file))) return "all";
    const names = new Set([...gone].map(withoutEnding));
    for (const file of files) if (mayHaveImported(file, names, checker)) affected.add(file.fileName);
  }
  if (affected.size === 0) return affected;
  const concernsAll = (file: ImportingFile): boolean => isGlobal(file, ts, checker);
  if (files.some((file) => changed.has(file.fileName) && concernsAll(file))) return "all";
  const importers = importersOf(files, ts, checker);
  // The set grows while it is gone through.
  for (const file of affected) for (const importer of importers.get(file) ?? []) affected.add(importer);
  return affected;
}

/** Whether a file of a program declares something for files that do not import it. */
export function isGlobalIn({ ts, program }: EngineProgram, file: string): boolean {
  const sourceFile = program.getSourceFiles().find(({ fileName }) => fileName === file);
  return sourceFile !== undefined && isGlobal(sourceFile, ts, program.getTypeChecker());
}

function isGlobal(file: ImportingFile, ts: Compiler, checker: Checker): boolean {
  if (file.fileName.endsWith(".json")) return false;
  const isModule =
    ts.isExternalModule(file) ||
    file.commonJsModuleIndicator !== undefined ||
    checker.getSymbolAtLocation(file) !== undefined;
  if (!isModule) return true;
  return file.statements.some(
    (statement) =>
      ts.isModuleDeclaration(statement) &&
      (ts.isStringLiteral(statement.name) || (statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0),
  );
}

/** Whether an import leads nowhere, or to another file than one that is gone: that may have stood before it. */
function mayHaveImported(
  { fileName, imports = [] }: ImportingFile,
  gone: ReadonlySet<string>,
  checker: Checker,
): boolean {
  return imports.some((specifier) => {
    if (checker.getSymbolAtLocation(specifier) === undefined) return true;
    if (!/^\.{0,2}\//.test(specifier.text)) return false;
    const path = resolvePath(resolvePath(fileName, ".."), specifier.text);
    return [withoutEnding(path), path, `${path}/index`].some((name) => gone.has(name));
  });
}

function withoutEnding(file: string): string {
  return file.replace(/\.(?:[cm]?[jt]sx?|json)$/, "");
}

function importersOf(
  files: readonly ImportingFile[],
  compiler: Compiler,
  checker: Checker,
): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const { fileName, imports = [] } of files) {
    for (const specifier of imports) {
      const declarations = checker.getSymbolAtLocation(specifier)?.declarations ?? [];
      for (const imported of declarations.filter(compiler.isSourceFile)) {
        const known = importers.get(imported.fileName);
        if (known === undefined) importers.set(imported.fileName, [fileName]);
        else known.push(fileName);
      }
    }
  }
  return importers;
}
