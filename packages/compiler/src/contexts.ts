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
  const declarations = contextDeclarations(scope);
  const symbols = new Set(declarations.keys());
  if (symbols.size === 0) return { factsOf: () => null, given: symbols };
  const reader = new ContextReader(scope, symbols, declarersOf(scope, declarations));
  const known = new Map<ts.Type, ContextFacts | null>();
  const factsOf = (type: ts.Type): ContextFacts | null => {
    let facts = known.get(type);
    if (facts === undefined) {
      facts = reader.read(type);
      known.set(type, facts);
    }
    return facts;
  };
  return { factsOf, given: reader.given() };
}

/** The contexts that declare a property, by its declaration. */
type Declarers = ReadonlyMap<ts.Node, ReadonlySet<ts.Type>>;

/** What declares the properties of contexts, those left out that an augmentation adds. */
function declarersOf(scope: Scope, declarations: Map<ts.Symbol, ts.Node[]>): Declarers {
  const { checker } = scope;
  const added = addedMembers(scope, declarations);
  const contexts = [...declarations.keys()]
    .map((symbol) => checker.getDeclaredTypeOfSymbol(symbol))
    .flatMap((type) => (type.isUnion() ? type.types : [type]));
  const declarers = new Map<ts.Node, Set<ts.Type>>();
  for (const context of contexts) {
    for (const property of checker.getPropertiesOfType(context)) {
      for (const declaration of property.declarations ?? []) {
        if (added.has(declaration)) continue;
        declarers.set(declaration, (declarers.get(declaration) ?? new Set()).add(context));
      }
    }
  }
  return declarers;
}

/** Says of types what they have to do with contexts. */
class ContextReader {
  readonly #scope: Scope;
  readonly #symbols: ReadonlySet<ts.Symbol>;
  readonly #declarers: Declarers;
  readonly #names: ReadonlySet<string>;
  readonly #packageOf: (fileName: string) => string | undefined;

  constructor(scope: Scope, symbols: ReadonlySet<ts.Symbol>, declarers: Declarers) {
    this.#scope = scope;
    this.#symbols = symbols;
    this.#declarers = declarers;
    this.#names = new Set([...symbols].map(({ name }) => name));
    this.#packageOf = packageNames(scope);
  }

  read(type: ts.Type): ContextFacts | null {
    const { checker } = this.#scope;
    const properties = checker.getPropertiesOfType(type);
    const declaring = new Set(properties.flatMap((property) => this.#declaring(property)));
    const implemented = declaring.size === 0 && this.#implementsContext(type, new Set());
    const namesakeFrom = declaring.size === 0 && !implemented ? this.#originOf(type) : null;
    if (declaring.size === 0 && !implemented && namesakeFrom === null) return null;
    const isGiven = (context: ts.Type): boolean => checker.isTypeAssignableTo(context, type);
    return {
      declared: declaring.size > 0,
      namesakeFrom,
      foreign: this.#requiredElsewhere(type).map(({ name }) => name),
      given: this.#isInstantiation(type) || [...declaring].some(isGiven),
      extends: [...declaring].every((context) => checker.isTypeAssignableTo(type, context)),
      implements: implemented,
    };
  }

  given(): Set<ts.Symbol> {
    const { checker } = this.#scope;
    const given = [...this.#symbols].filter(
      (symbol) => this.#requiredElsewhere(checker.getDeclaredTypeOfSymbol(symbol)).length === 0,
    );
    return new Set(given);
  }

  /** The contexts that declare a property. */
  #declaring({ declarations = [] }: ts.Symbol): ts.Type[] {
    return declarations.flatMap((declaration) => [...(this.#declarers.get(declaration) ?? [])]);
  }

  /** The properties that a type requires and no context declares. */
  #requiredElsewhere(type: ts.Type): ts.Symbol[] {
    const { ts, checker } = this.#scope;
    const isRequired = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.Optional) === 0;
    return checker
      .getPropertiesOfType(type)
      .filter((property) => isRequired(property) && this.#declaring(property).length === 0);
  }

  /** Where a type that only has the name of a context comes from. */
  #originOf(type: ts.Type): string | null {
    const symbol = [type.aliasSymbol, type.getSymbol()].find((one) => this.#names.has(one?.name ?? ""));
    const [declaration] = symbol?.declarations ?? [];
    return declaration === undefined ? null : moduleOf(this.#scope, declaration, this.#packageOf);
  }

  /** An instantiation of a generic context: the declaration itself is not assignable to it, but it is what the declaration stands for. */
  #isInstantiation(type: ts.Type): boolean {
    return [type.getSymbol(), type.aliasSymbol].some(
      (symbol) => symbol !== undefined && this.#symbols.has(symbol),
    );
  }

  /** A class that implements a context, or derives from one that does. */
  #implementsContext(type: ts.Type, seen: Set<ts.Symbol>): boolean {
    const { ts } = this.#scope;
    const symbol = type.getSymbol();
    if (symbol === undefined || seen.has(symbol)) return false;
    seen.add(symbol);
    return (symbol.declarations ?? []).some(
      (declaration) =>
        ts.isClassLike(declaration) &&
        (declaration.heritageClauses ?? []).some((clause) => this.#bringsContext(clause, seen)),
    );
  }

  #bringsContext({ token, types }: ts.HeritageClause, seen: Set<ts.Symbol>): boolean {
    const { ts, checker } = this.#scope;
    return types.some((node) => {
      const heritage = checker.getTypeAtLocation(node);
      if (token !== ts.SyntaxKind.ImplementsKeyword) return this.#implementsContext(heritage, seen);
      return checker.getPropertiesOfType(heritage).some((property) => this.#declaring(property).length > 0);
    });
  }
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
