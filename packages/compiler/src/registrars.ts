import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { exportedDeclarations } from "./packages.js";
import { withoutAlias } from "./scope.js";
import { declaresSchema } from "./standard-schemas.js";
import type { Scope } from "./scope.js";
import { taggedDeclarations } from "./tags.js";

/** A function whose first argument is a handler. */
export interface Registrar {
  /** Its declared name. */
  readonly name: string;
  readonly kind: "event" | "lifecycle";
  /** Its event handler takes the payload as it came (`@fcRawRegistrar`): no rule is about that. */
  readonly raw: boolean;
  /** It throws when it is called a second time in a process (`@fcStartsOnce`). */
  readonly once: boolean;
  /** One of its signatures has a second parameter with a property `takes`. */
  readonly hasTakes: boolean;
  /** One of its signatures has a second parameter with a property `input` that is a Standard Schema. */
  readonly hasSchema: boolean;
}

/** The registrars of a program, by each of their declarations. */
export type Registrars = ReadonlyMap<ts.Node, Registrar>;

/** Finds the registrars of a program: by tag, in any file, and by the option `registrars`. */
export function findRegistrars(scope: Scope): Registrars {
  const registrars = new Map<ts.Node, Registrar>();
  const once = new Set<ts.Symbol>();
  const add = (symbol: ts.Symbol, kind: Registrar["kind"], raw = false): void => {
    const name = declaredName(scope, symbol);
    const options = optionTypes(scope, symbol);
    const hasTakes = options.some((type) => scope.checker.getPropertyOfType(type, "takes") !== undefined);
    const hasSchema = options.some((type) => declaresSchema(scope, type));
    const registrar = { name, kind, raw, once: once.has(symbol), hasTakes, hasSchema };
    for (const declaration of symbol.declarations ?? []) registrars.set(declaration, registrar);
  };
  for (const sourceFile of scope.program.getSourceFiles()) {
    const tagged = taggedDeclarations(scope.ts, sourceFile);
    for (const { tag, node } of tagged) {
      if (tag === "fcStartsOnce") for (const symbol of declaredSymbols(scope, node)) once.add(symbol);
    }
    for (const { tag, text, node } of tagged) {
      const raw = tag === "fcRawRegistrar";
      if (tag !== "fcRegistrar" && !raw) continue;
      const kind = !raw && /^lifecycle\b/.test(text) ? "lifecycle" : "event";
      for (const symbol of declaredSymbols(scope, node)) add(symbol, kind, raw);
    }
  }
  for (const declaration of exportedDeclarations(scope, scope.options.registrars)) {
    for (const symbol of declaredSymbols(scope, declaration)) add(symbol, "event");
  }
  return registrars;
}

/** The values that a tagged statement, member or declaration declares. */
export function declaredSymbols(scope: Scope, node: ts.Node): ts.Symbol[] {
  const { ts, checker } = scope;
  const symbolsOf = (names: readonly (ts.Node | undefined)[]): ts.Symbol[] =>
    names.flatMap((name) => (name === undefined ? [] : (checker.getSymbolAtLocation(name) ?? [])));
  const specifiers = importedNames(ts, node);
  if (specifiers.length > 0) return symbolsOf(specifiers).map((symbol) => withoutAlias(scope, symbol));
  if (ts.isVariableStatement(node))
    return symbolsOf(node.declarationList.declarations.map(({ name }) => name));
  if (ts.isExpressionStatement(node) && ts.isBinaryExpression(node.expression)) {
    // JavaScript: `exports.start = function …`
    const { left } = node.expression;
    return symbolsOf([ts.isPropertyAccessExpression(left) ? left.name : left]);
  }
  if (ts.isExportAssignment(node)) return symbolsOf([node.expression]);
  if (ts.isFunctionDeclaration(node) && node.name === undefined) {
    const module = checker.getSymbolAtLocation(node.getSourceFile());
    const symbol = module === undefined ? undefined : checker.tryGetMemberInModuleExports("default", module);
    return symbol === undefined ? [] : [symbol];
  }
  return symbolsOf([(node as ts.NamedDeclaration).name]);
}

/** The names that an import, a re-export or one of its specifiers gives to what is declared elsewhere. */
export function importedNames(compiler: Compiler, node: ts.Node): readonly ts.Node[] {
  if (compiler.isImportSpecifier(node) || compiler.isExportSpecifier(node)) return [node.name];
  if (compiler.isExportDeclaration(node)) {
    const { exportClause } = node;
    const named = exportClause !== undefined && compiler.isNamedExports(exportClause);
    return named ? exportClause.elements.map(({ name }) => name) : [];
  }
  if (!compiler.isImportDeclaration(node)) return [];
  const { name, namedBindings } = node.importClause ?? {};
  const named = namedBindings !== undefined && compiler.isNamedImports(namedBindings);
  return [
    ...(name === undefined ? [] : [name]),
    ...(named ? namedBindings.elements.map((one) => one.name) : []),
  ];
}

/** The name that a symbol is declared under, which is `default` only where there is no other. */
export function declaredName({ ts }: Scope, symbol: ts.Symbol): string {
  for (const declaration of symbol.declarations ?? []) {
    const name = ts.getNameOfDeclaration(declaration);
    if (name !== undefined && ts.isIdentifier(name)) return name.text;
  }
  return symbol.name;
}

/** The registrar that a symbol stands for, however it was imported or destructured. */
export function registrarOf(
  scope: Scope,
  registrars: Registrars,
  symbol: ts.Symbol,
  followed: ReadonlySet<ts.Node> = new Set(),
): Registrar | undefined {
  const { ts } = scope;
  for (const declaration of withoutAlias(scope, symbol).declarations ?? []) {
    const registrar = registrars.get(declaration);
    if (registrar !== undefined) return registrar;
    if (followed.has(declaration)) continue;
    const source = ts.isBindingElement(declaration)
      ? destructuredProperty(scope, declaration)
      : exportedValue(scope, declaration);
    if (source !== undefined)
      return registrarOf(scope, registrars, source, new Set(followed).add(declaration));
  }
  return undefined;
}

/** JavaScript: the value that `module.exports = { begin: start }` or `exports.begin = fc.start` hands on. */
function exportedValue({ ts, checker }: Scope, declaration: ts.Declaration): ts.Symbol | undefined {
  const literal = ts.isShorthandPropertyAssignment(declaration) || ts.isPropertyAssignment(declaration);
  // A source file, and the declarations that the compiler makes up itself, have no parent.
  const parent = declaration.parent as ts.Node | undefined;
  // To TypeScript 7, the assignment as a whole declares what is exported.
  const assignment = ts.isBinaryExpression(declaration) ? declaration : literal ? parent?.parent : parent;
  if (
    assignment === undefined ||
    !ts.isBinaryExpression(assignment) ||
    !isExportsReference(ts, assignment.left)
  )
    return undefined;
  if (ts.isShorthandPropertyAssignment(declaration)) {
    return checker.getShorthandAssignmentValueSymbol(declaration);
  }
  const value = ts.isPropertyAssignment(declaration) ? declaration.initializer : assignment.right;
  return checker.getSymbolAtLocation(ts.isPropertyAccessExpression(value) ? value.name : value);
}

/** JavaScript: `module.exports`, `exports.start`, `module.exports.start`. */
export function isExportsReference(compiler: Compiler, node: ts.Node): boolean {
  let root = node;
  while (compiler.isPropertyAccessExpression(root)) root = root.expression;
  if (!compiler.isIdentifier(root)) return false;
  return root !== node && (root.text === "module" || root.text === "exports");
}

/** The property that `const { property: name } = value` reads. */
export function destructuredProperty(scope: Scope, element: ts.BindingElement): ts.Symbol | undefined {
  const { ts, checker } = scope;
  const name = element.propertyName ?? element.name;
  if (!ts.isObjectBindingPattern(element.parent) || element.dotDotDotToken !== undefined) return undefined;
  const constant = constantName(scope, name);
  return constant === undefined ? undefined : checker.getTypeAtLocation(element.parent).getProperty(constant);
}

/** The name that a property name, or the key of an element access, stands for: written, or of a literal type. */
export function constantName({ ts, checker }: Scope, node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isComputedPropertyName(node)) return undefined;
  const type = checker.getTypeAtLocation(node.expression);
  return type.isStringLiteral() ? type.value : undefined;
}

/** The types of the second parameters that the signatures of a registrar have. */
function optionTypes({ ts, checker }: Scope, symbol: ts.Symbol): ts.Type[] {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (declaration === undefined) return [];
  const signatures = checker.getSignaturesOfType(
    checker.getTypeOfSymbolAtLocation(symbol, declaration),
    ts.SignatureKind.Call,
  );
  return signatures.flatMap((signature) => {
    const second = signature.getParameters()[1];
    if (second === undefined) return [];
    return [checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(second, declaration))];
  });
}
