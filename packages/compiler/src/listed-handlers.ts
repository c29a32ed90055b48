import picomatch from "picomatch";
import type ts from "typescript";
import { isIn } from "./project-files.js";
import { relativePath } from "./relative-path.js";
import { withoutAlias } from "./scope.js";
import type { Scope } from "./scope.js";

/** A handler that the option `handlers` lists. */
interface ListedHandler {
  /** Where it is named in the file that the entry matches. */
  readonly node: ts.Node;
  /** Its declared name; null for an anonymous default export. */
  readonly name: string | null;
  readonly symbol: ts.Symbol;
}

/** The handlers that the option `handlers` lists, by file, and the entries that match no export of any file. */
export interface ListedHandlers {
  readonly of: (sourceFile: ts.SourceFile) => readonly ListedHandler[];
  readonly unmatched: readonly string[];
}

/** Matches the entries of the option `handlers` against the exports of the checked files. */
export function findListed(scope: Scope, files: readonly ts.SourceFile[]): ListedHandlers {
  const listed = new Map<ts.SourceFile, Map<ts.Symbol, ListedHandler>>();
  const unmatched = scope.options.handlers.filter((entry) => {
    const [glob, exportName] = splitEntry(entry);
    const matches = picomatch(glob.replace(/^\.\//, ""), { dot: true });
    const matched = files.filter(({ fileName }) => matches(relativePath(scope.baseFolder, fileName)));
    let found = false;
    for (const sourceFile of matched) {
      const inFile = listed.get(sourceFile) ?? new Map<ts.Symbol, ListedHandler>();
      listed.set(sourceFile, inFile);
      for (const [symbol, handler] of exportedHandlers(scope, sourceFile, exportName, matched)) {
        inFile.set(symbol, handler);
        found = true;
      }
    }
    return !found;
  });
  return { of: (sourceFile) => [...(listed.get(sourceFile)?.values() ?? [])], unmatched };
}

function splitEntry(entry: string): [glob: string, exportName: string] {
  const hash = entry.lastIndexOf("#");
  return [entry.slice(0, hash), entry.slice(hash + 1)];
}

function exportedHandlers(
  scope: Scope,
  sourceFile: ts.SourceFile,
  exportName: string,
  matched: readonly ts.SourceFile[],
): [ts.Symbol, ListedHandler][] {
  const { checker } = scope;
  const module = checker.getSymbolAtLocation(sourceFile);
  if (module === undefined) return [];
  return checker.getExportsOfModule(module).flatMap((exported): [ts.Symbol, ListedHandler][] => {
    const symbol = withoutAlias(scope, exported);
    if (exportName === "*") {
      // What a matched file only hands on from another matched one is that one's.
      const elsewhere = symbol.declarations?.some((declaration) => {
        return !isIn(declaration, sourceFile) && matched.some((file) => isIn(declaration, file));
      });
      if (elsewhere === true || !isFunction(scope, symbol, sourceFile)) return [];
    } else if (exported.name !== exportName || !isValue(scope, symbol)) return [];
    const node = namedNode(scope, exported, symbol, sourceFile);
    return [[symbol, { node, name: scope.ts.isIdentifier(node) ? node.text : null, symbol }]];
  });
}

function isValue({ ts }: Scope, symbol: ts.Symbol): boolean {
  // An export whose module is not found is no value of a known kind, but must be seen.
  return (symbol.flags & ts.SymbolFlags.Value) !== 0 || symbol.declarations === undefined;
}

function isFunction({ ts, checker }: Scope, symbol: ts.Symbol, sourceFile: ts.SourceFile): boolean {
  if ((symbol.flags & ts.SymbolFlags.Value) === 0) return false;
  const type = checker.getTypeOfSymbolAtLocation(symbol, sourceFile);
  return checker.getSignaturesOfType(type, ts.SignatureKind.Call).length > 0;
}

/** The name in this file that stands for an export: of the declaration, of the re-export, or the statement that hands everything on. */
function namedNode(
  { ts }: Scope,
  exported: ts.Symbol,
  symbol: ts.Symbol,
  sourceFile: ts.SourceFile,
): ts.Node {
  const inFile = [...(symbol.declarations ?? []), ...(exported.declarations ?? [])].find((declaration) =>
    isIn(declaration, sourceFile),
  );
  if (inFile !== undefined) {
    if (ts.isExportAssignment(inFile)) return inFile.expression;
    const name = ts.getNameOfDeclaration(inFile);
    if (name !== undefined) return name;
    return inFile.getChildren().find(({ kind }) => kind === ts.SyntaxKind.FunctionKeyword) ?? inFile;
  }
  const star = sourceFile.statements.find(
    (one) => ts.isExportDeclaration(one) && one.exportClause === undefined,
  );
  return star ?? sourceFile;
}
