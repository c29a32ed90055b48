import type { ContextFacts } from "@fc-check/core";
import type ts from "typescript";
import { addedMembers, isAugmentation } from "./augmentations.js";
import { exportedDeclarations, packageNames } from "./packages.js";
import { declaredSymbols, importedNames } from "./registrars.js";
import { relativePath } from "./relative-path.js";
import type { Scope } from "./scope.js";
import { taggedDeclarations } from "./tags.js";

/** The contexts of a program. */
export interface Contexts {
  /** What an object type has to do with them; null where that is nothing. */
  readonly factsOf: (type: ts.Type) => ContextFacts | null;
  /** The declared contexts that the runtime gives: not those to which an augmentation adds required members. */
  readonly given: ReadonlySet<ts.Symbol>;
}

/** Finds the contexts of a program: by tag, in any file, and by the option `contexts`. */
export function findContexts(scope: Scope): Contexts {
  const { ts, checker } = scope;
  const declarations = contextDeclarations(scope);
  const symbols = new Set(declarations.keys());
  if (symbols.size === 0) return { factsOf: () => null, given: symbols };
  const added = addedMembers(scope, declarations);
  const contexts = [...symbols]
    .map((symbol) => checker.getDeclaredTypeOfSymbol(symbol))
    .flatMap((type) => (type.isUnion() ? type.types : [type]));
  const declaredBy = new Map<ts.Node, Set<ts.Type>>();
  for (const context of contexts) {
    for (const property of checker.getPropertiesOfType(context)) {
      for (const declaration of property.declarations ?? []) {
        if (added.has(declaration)) continue;
        const declaring = declaredBy.get(declaration) ?? new Set();
        declaredBy.set(declaration, declaring.add(context));
      }
    }
  }
  const declaringContexts = (property: ts.Symbol): ts.Type[] =>
    (property.declarations ?? []).flatMap((declaration) => [...(declaredBy.get(declaration) ?? [])]);

  const known = new Map<ts.Type, ContextFacts | null>();
  const factsOf = (type: ts.Type): ContextFacts | null => {
    let facts = known.get(type);
    if (facts === undefined) {
      facts = read(type);
      known.set(type, facts);
    }
    return facts;
  };
  const read = (type: ts.Type): ContextFacts | null => {
    const properties = checker.getPropertiesOfType(type);
    const declaring = new Set(properties.flatMap(declaringContexts));
    const implemented = declaring.size === 0 && implementsContext(type, new Set());
    const namesakeFrom = declaring.size === 0 && !implemented ? originOf(type) : null;
    if (declaring.size === 0 && !implemented && namesakeFrom === null) return null;
    return {
      declared: declaring.size > 0,
      namesakeFrom,
      foreign: requiredElsewhere(type).map(({ name }) => name),
      given:
        isInstantiation(type) || [...declaring].some((context) => checker.isTypeAssignableTo(context, type)),
      extends: [...declaring].every((context) => checker.isTypeAssignableTo(type, context)),
      implements: implemented,
    };
  };
  /** The properties that a type requires and no context declares. */
  const requiredElsewhere = (type: ts.Type): ts.Symbol[] =>
    checker
      .getPropertiesOfType(type)
      .filter(
        (property) =>
          (property.flags & ts.SymbolFlags.Optional) === 0 && declaringContexts(property).length === 0,
      );
  const contextNames = new Set([...symbols].map(({ name }) => name));
  const packageOf = packageNames(scope);
  /** Where a type that only has the name of a context comes from. */
  const originOf = (type: ts.Type): string | null => {
    const symbol = [type.aliasSymbol, type.getSymbol()].find((one) => contextNames.has(one?.name ?? ""));
    const [declaration] = symbol?.declarations ?? [];
    return declaration === undefined ? null : moduleOf(scope, declaration, packageOf);
  };
  /** An instantiation of a generic context: the declaration itself is not assignable to it, but it is what the declaration stands for. */
  const isInstantiation = (type: ts.Type): boolean =>
    [type.getSymbol(), type.aliasSymbol].some((symbol) => symbol !== undefined && symbols.has(symbol));
  /** A class that implements a context, or derives from one that does. */
  const implementsContext = (type: ts.Type, seen: Set<ts.Symbol>): boolean => {
    const symbol = type.getSymbol();
    if (symbol === undefined || seen.has(symbol)) return false;
    seen.add(symbol);
    return (symbol.declarations ?? []).some(
      (declaration) =>
        ts.isClassLike(declaration) &&
        (declaration.heritageClauses ?? []).some(({ token, types }) =>
          types.some((node) => {
            const heritage = checker.getTypeAtLocation(node);
            if (token === ts.SyntaxKind.ImplementsKeyword) {
              return checker
                .getPropertiesOfType(heritage)
                .some((property) => declaringContexts(property).length > 0);
            }
            return implementsContext(heritage, seen);
          }),
        ),
    );
  };
  const given = [...symbols].filter(
    (symbol) => requiredElsewhere(checker.getDeclaredTypeOfSymbol(symbol)).length === 0,
  );
  return { factsOf, given: new Set(given) };
}

/** The package, the ambient module or, in the project, the file that declares something, as messages name it. */
function moduleOf(
  { ts, program, baseFolder }: Scope,
  declaration: ts.Node,
  packageOf: (fileName: string) => string | undefined,
): string {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) return node.name.text;
  }
  const sourceFile = declaration.getSourceFile();
  const name = program.isSourceFileFromExternalLibrary(sourceFile)
    ? packageOf(sourceFile.fileName)
    : undefined;
  return name?.replace(/^@types\//, "").replace("__", "/") ?? relativePath(baseFolder, sourceFile.fileName);
}

/** The contexts, each with the declarations that say so. */
function contextDeclarations(scope: Scope): Map<ts.Symbol, ts.Node[]> {
  const { ts, program, checker, options } = scope;
  const found = new Map<ts.Symbol, ts.Node[]>();
  const add = (node: ts.Node): void => {
    if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node) && !ts.isTypeAliasDeclaration(node))
      return;
    const symbol = node.name === undefined ? undefined : checker.getSymbolAtLocation(node.name);
    if (symbol !== undefined) found.set(symbol, [...(found.get(symbol) ?? []), node]);
  };
  for (const sourceFile of program.getSourceFiles()) {
    for (const { tag, node } of taggedDeclarations(ts, sourceFile)) {
      if (tag !== "fcContext") continue;
      // On a re-export the tag is about what is declared elsewhere.
      const named = importedNames(ts, node).length > 0 ? declaredSymbols(scope, node) : [];
      [node, ...named.flatMap(({ declarations }) => declarations ?? [])].forEach(add);
    }
  }
  for (const node of exportedDeclarations(scope, options.contexts)) {
    if (!isAugmentation(scope.ts, node)) add(node);
  }
  return found;
}
