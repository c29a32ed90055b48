import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";

/** What a program knows of the imports of its files, though TypeScript's declarations leave it out. */
interface ImportingFile extends ts.SourceFile {
  /** The specifiers of all imports, exports from elsewhere, `import()` and `require()`; and those of types. */
  readonly imports: readonly ts.StringLiteralLike[];
}
interface ResolvingProgram extends ts.Program {
  readonly getResolvedModuleFromModuleSpecifier: (
    specifier: ts.StringLiteralLike,
    sourceFile: ts.SourceFile,
  ) => { readonly resolvedModule?: ts.ResolvedModuleFull } | undefined;
}

/** The files that are loaded with another one. */
export interface LoadedFiles {
  /** The file itself, and what it imports, and so on: sources, without packages. */
  readonly files: ReadonlySet<ts.SourceFile>;
  /** Something of the project is loaded too whose source is not known: an import that leads nowhere, JavaScript behind a declaration file. */
  readonly incomplete: boolean;
}

/** Follows the imports of a file through the sources of its program. */
export function loadedFiles(program: ts.Program, start: ts.SourceFile): LoadedFiles {
  const files = new Set([start]);
  let incomplete = false;
  for (const file of files) {
    for (const specifier of (file as ImportingFile).imports) {
      if (isErased(specifier)) continue;
      const { resolvedModule } =
        (program as ResolvingProgram).getResolvedModuleFromModuleSpecifier(specifier, file) ?? {};
      const target = resolvedModule && program.getSourceFile(resolvedModule.resolvedFileName);
      const own = /^\.{0,2}\//.test(specifier.text);
      if (target === undefined || target.isDeclarationFile)
        // What a package does when it is loaded is not looked at; but where one is missing, its registrar is.
        incomplete ||= own || resolvedModule === undefined;
      else if (!target.fileName.endsWith(".json") && !program.isSourceFileFromExternalLibrary(target))
        files.add(target);
    }
  }
  return { files, incomplete };
}

/** An import of types alone is not there at run time. One that the compiler adds (of `tslib`, for JSX) is of a package. */
function isErased({ pos, parent }: ts.StringLiteralLike): boolean {
  if (pos < 0) return true;
  if (morph().ts.isImportDeclaration(parent))
    return parent.importClause?.phaseModifier === morph().ts.SyntaxKind.TypeKeyword;
  if (morph().ts.isExportDeclaration(parent)) return parent.isTypeOnly;
  return morph().ts.isLiteralTypeNode(parent);
}

/** Whether a file exports a value under a name, itself or from elsewhere. */
export function exportsValue(program: ts.Program, file: ts.SourceFile, name: string): boolean {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(file);
  if (module === undefined) return false;
  const whole = module.exports?.get(morph().ts.InternalSymbolName.ExportEquals);
  const exported =
    whole === undefined
      ? checker.tryGetMemberInModuleExports(name, module)
      : checker.getTypeOfSymbolAtLocation(whole, file).getProperty(name);
  if (exported === undefined) return false;
  const declarations = exported.declarations ?? [];
  if (declarations.length > 0 && declarations.every(morph().ts.isTypeOnlyImportOrExportDeclaration))
    return false;
  const symbol =
    (exported.flags & morph().ts.SymbolFlags.Alias) === 0 ? exported : checker.getAliasedSymbol(exported);
  // What comes from a module that is not found is no value of a known kind, but may well be one.
  return symbol.declarations === undefined || (symbol.flags & morph().ts.SymbolFlags.Value) !== 0;
}
