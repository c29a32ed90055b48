import type {
  BrokenCallFacts,
  Detail,
  FileFacts,
  HandlerFacts,
  LostTagFacts,
  Options,
  Span,
} from "@fc-check/core";
import type ts from "typescript";
import type { Compiler, Program } from "./compiler.js";
import { findContextName } from "./context-name.js";
import { findContexts } from "./contexts.js";
import { parameterOwner, readDeclared, readRegistered } from "./handlers.js";
import { ignoreComments } from "./ignore-comments.js";
import { spanOf } from "./implementation.js";
import { findListed } from "./listed-handlers.js";
import { missingModules } from "./missing-modules.js";
import { knownAs } from "./names.js";
import { isIn, projectFiles } from "./project-files.js";
import { findUses, isRegistrarFunction } from "./references.js";
import type { RegistrarCall } from "./references.js";
import { declaredName, declaredSymbols, findRegistrars, importedNames } from "./registrars.js";
import type { Registrars } from "./registrars.js";
import { withoutAlias } from "./scope.js";
import type { Scope } from "./scope.js";
import { readStarts } from "./starts.js";
import { taggedDeclarations } from "./tags.js";
import { TypeTable } from "./type-table.js";

/** What a host hands to the extractor. */
export interface ExtractorHost {
  /** The compiler that built the program. */
  readonly ts: Compiler;
  readonly program: Program;
  readonly options: Options;
  /** The folder of the project's `tsconfig.json`, to which the globs of the option `handlers` are relative. */
  readonly baseFolder: string;
  /** Reads a text file; undefined where there is none. Used to find the name of a file's package. */
  readonly readFile: (path: string) => string | undefined;
}

/** The extractor of one program. It holds no state beyond that program. */
export interface Extractor {
  /** The files that are checked: the project's own, without declaration files, and JavaScript only where it is checked. In the program's order. */
  readonly files: readonly ts.SourceFile[];
  /** The facts of one file. `detailOf` says how much is wanted of a handler; by default everything is. */
  readonly extract: (sourceFile: ts.SourceFile, detailOf?: (span: Span) => Detail) => FileFacts;
  /** The entries of the option `handlers` that match no export of any file. */
  readonly unmatchedHandlers: () => readonly string[];
}

/** Makes the extractor of one program. */
export function createExtractor(host: ExtractorHost): Extractor {
  const scope: Scope = { ...host, checker: host.program.getTypeChecker() };
  const files = projectFiles(host.ts, host.program);
  const registrars = findRegistrars(scope);
  const declaredNames = [...registrars.values()].map(({ name }) => name);
  const optionNames = host.options.registrars.map(({ name }) => name);
  const names = knownAs(host.ts, host.program, [...declaredNames, ...optionNames]);
  const contexts = findContexts(scope);
  const listed = findListed(scope, files);
  const texts = new Map<ts.Type, string>();

  const extract = (
    sourceFile: ts.SourceFile,
    detailOf: (span: Span) => Detail = () => "findings",
  ): FileFacts => {
    const types = new TypeTable(scope, contexts, texts, detailOf);
    const uses = findUses(scope, registrars, names, sourceFile);
    const calls = uses.calls.filter(({ registrar }) => !registrar.raw);
    const escapes = uses.escapes.filter(({ registrar }) => !registrar.raw);
    const raw = [
      ...uses.calls.filter(({ registrar }) => registrar.raw).map(({ call }) => call),
      ...uses.escapes.filter(({ registrar }) => registrar.raw).map(({ node }) => node),
    ];
    const handlers = [
      ...calls.flatMap((call) => readCall(scope, types, registrars, call)),
      ...readTagged(scope, types, sourceFile),
      ...listed.of(sourceFile).map((handler) => readDeclared(scope, types, handler, "option")),
    ];
    return {
      file: sourceFile.fileName,
      types: types.facts,
      handlers: handlers.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
      brokenCalls: calls.flatMap((call) => brokenCall(host.ts, call)),
      escapes: escapes.map(({ node, registrar }) => ({ span: spanOf(node), registrar: registrar.name })),
      lostTags: lostTags(scope, sourceFile),
      missingModules: missingModules(scope, sourceFile),
      starts: readStarts(host.ts, uses.calls),
      rawUses: raw.map(spanOf),
      ignores: ignoreComments(host.ts, sourceFile),
      contextName: findContextName(scope, contexts, sourceFile, { handlers, types: types.facts }),
    };
  };
  return { files, extract, unmatchedHandlers: () => listed.unmatched };
}

function brokenCall(compiler: Compiler, { call, registrar }: RegistrarCall): BrokenCallFacts[] {
  const [argument] = call.arguments;
  const broken = { kind: registrar.kind, registrar: registrar.name };
  if (argument === undefined) return [{ ...broken, problem: "no-argument", span: spanOf(call) }];
  if (!compiler.isSpreadElement(argument)) return [];
  return [{ ...broken, problem: "spread", span: spanOf(argument) }];
}

/** The handler of a call: none where the call is broken, or where it hands on a parameter of a registrar, whose callers register it. */
function readCall(
  scope: Scope,
  types: TypeTable,
  registrars: Registrars,
  found: RegistrarCall,
): HandlerFacts[] {
  const [argument] = found.call.arguments;
  if (argument === undefined || scope.ts.isSpreadElement(argument)) return [];
  const owner = parameterOwner(scope, argument);
  if (owner !== undefined && isRegistrarFunction(scope, registrars, owner)) return [];
  return [readRegistered(scope, types, registrars, { ...found, argument })];
}

/** Tags that declare nothing: they stand on a statement, or at the end of the file. */
function lostTags(scope: Scope, sourceFile: ts.SourceFile): LostTagFacts[] {
  return taggedDeclarations(scope.ts, sourceFile).flatMap(({ tag, span, node }) => {
    const declares = scope.ts.isExportAssignment(node) || declaredSymbols(scope, node).length > 0;
    return declares ? [] : [{ span, tag: `@${tag}` }];
  });
}

function readTagged(scope: Scope, types: TypeTable, sourceFile: ts.SourceFile): HandlerFacts[] {
  const { ts, checker } = scope;
  return taggedDeclarations(ts, sourceFile).flatMap(({ tag, node }) => {
    if (tag !== "fcHandler") return [];
    const imported = importedNames(ts, node);
    if (imported.length > 0) {
      return imported.flatMap((name) => {
        const symbol = checker.getSymbolAtLocation(name);
        if (symbol === undefined) return [];
        const handler = { node: name, name: name.getText(), symbol: withoutAlias(scope, symbol) };
        return [readDeclared(scope, types, handler, "@fcHandler")];
      });
    }
    if (ts.isExportAssignment(node) && !ts.isIdentifier(node.expression)) {
      const module = checker.getSymbolAtLocation(sourceFile);
      const symbol =
        module === undefined ? undefined : checker.tryGetMemberInModuleExports("default", module);
      return symbol === undefined
        ? []
        : [readDeclared(scope, types, { node: node.expression, name: null, symbol }, "@fcHandler")];
    }
    return declaredSymbols(scope, node).map((symbol) => {
      const declaration = symbol.declarations?.find((one) => isIn(one, sourceFile)) ?? node;
      const name = ts.getNameOfDeclaration(declaration as ts.Declaration);
      const anonymous =
        declaration.getChildren().find(({ kind }) => kind === ts.SyntaxKind.FunctionKeyword) ?? declaration;
      const printed = name === undefined ? null : declaredName(scope, symbol);
      return readDeclared(scope, types, { node: name ?? anonymous, name: printed, symbol }, "@fcHandler");
    });
  });
}
