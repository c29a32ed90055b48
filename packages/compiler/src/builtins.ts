import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { isNodeSymbol } from "./node-builtins.js";
import { declaredType } from "./scope.js";
import type { Scope } from "./scope.js";

/** Built-in objects without methods, of which JSON shows nothing or too little all the same. */
const withoutMethods = new Set(["CryptoKey", "Error", "Function", "MessageChannel"]);

/**
 * The types of the default library and of Node that a type is or derives from, nearest first: those that have methods, so there is more to
 * them than JSON could carry, and `Error`, whose members are not enumerable.
 */
export function builtinsOf(scope: Scope, type: ts.Type): string[] {
  const names = new Set<string>();
  collect(scope, type, names, new Set());
  return [...names];
}

function collect(scope: Scope, type: ts.Type, names: Set<string>, seen: Set<ts.Type>): void {
  if (seen.has(type)) return;
  seen.add(type);
  if (type.isIntersection()) {
    for (const member of type.types) collect(scope, member, names, seen);
    return;
  }
  const { ts, checker } = scope;
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) {
    const constraint = checker.getBaseConstraintOfType(type);
    if (constraint !== undefined) collect(scope, constraint, names, seen);
    return;
  }
  const symbol = type.getSymbol();
  const declared = declaredType(ts, type);
  if (symbol === undefined || !declared.isClassOrInterface()) {
    const viewed = viewedBuiltin(scope, type);
    if (viewed !== undefined) names.add(viewed);
    return;
  }
  if (isBuiltin(scope, symbol)) names.add(symbol.name);
  for (const base of checker.getBaseTypes(declared)) collect(scope, base, names, seen);
}

/**
 * The built-in object that a mapped type is a view of (`Readonly<Date>`): all of its properties are declared there. A view of an `Error` is no
 * error any more, and nothing but its texts.
 */
function viewedBuiltin(scope: Scope, type: ts.Type): string | undefined {
  const { ts, checker } = scope;
  const { objectFlags = 0 } = type as Partial<ts.ObjectType>;
  if ((objectFlags & ts.ObjectFlags.Mapped) === 0) return undefined;
  const properties = checker.getPropertiesOfType(type);
  const ownerOf = (declaration: ts.Declaration): ts.Symbol | undefined => {
    const { parent } = declaration;
    return (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)) && parent.name !== undefined
      ? checker.getSymbolAtLocation(parent.name)
      : undefined;
  };
  const declarations = properties.flatMap((property) => property.declarations ?? []);
  const first = declarations[0] && ownerOf(declarations[0]);
  if (first === undefined || first.name === "Error" || !isBuiltin(scope, first)) return undefined;
  // A view of nothing but data (`Pick<Response, "status">`) is an object like others.
  const behaves = properties.some((property) => {
    const value = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    return checker.getSignaturesOfType(value, ts.SignatureKind.Call).length > 0;
  });
  if (!behaves) return undefined;
  const isBuiltinsOwn = (declaration: ts.Declaration): boolean => {
    const owner = ownerOf(declaration);
    return owner !== undefined && isBuiltin(scope, owner);
  };
  return declarations.every(isBuiltinsOwn) ? first.name : undefined;
}

/** Whether a symbol is declared, in part at least, by the default library. */
export function isLibrarySymbol({ program }: Scope, { declarations = [] }: ts.Symbol): boolean {
  return declarations.some((declaration) => program.isSourceFileDefaultLibrary(declaration.getSourceFile()));
}

function isBuiltin(scope: Scope, symbol: ts.Symbol): boolean {
  if (!isLibrarySymbol(scope, symbol) && !isNodeSymbol(symbol)) return false;
  if (withoutMethods.has(symbol.name)) return true;
  // The declarations have methods with computed names, too (`[Symbol.iterator]`), which are no members of the symbol.
  const { ts } = scope;
  return (symbol.declarations ?? []).some(
    (declaration) =>
      (ts.isInterfaceDeclaration(declaration) || ts.isClassLike(declaration)) &&
      declaration.members.some((member) => isMethod(ts, member)),
  );
}

/** Node's types write some methods of classes as properties (`readonly append: (name: string) => void`). */
function isMethod(compiler: Compiler, member: ts.Node): boolean {
  if (compiler.isPropertyDeclaration(member)) {
    return member.type !== undefined && compiler.isFunctionTypeNode(member.type);
  }
  return compiler.isMethodSignature(member) || compiler.isMethodDeclaration(member);
}
