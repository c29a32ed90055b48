import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { isWrittenFunction, referredName } from "./functions.js";
import { isAssigned, isConst, isDecorated } from "./methods.js";
import { withoutOuter } from "./outer-expressions.js";
import { destructuredProperty } from "./registrars.js";
import { withoutAlias } from "./scope.js";
import type { Scope } from "./scope.js";

/** Whether a handler is a method that uses `this` or `super`, taken from its object without being bound to it. */
export function unboundMethod(
  scope: Scope,
  expression: ts.Expression,
  followed: ReadonlySet<ts.Node> = new Set(),
): "this" | "super" | null {
  const { ts, checker } = scope;
  const name = referredName(ts, withoutOuter(ts, expression));
  const named = name === undefined ? undefined : checker.getSymbolAtLocation(name);
  const symbol = named === undefined ? undefined : withoutAlias(scope, named);
  const [declaration] = symbol?.declarations ?? [];
  if (declaration === undefined || followed.has(declaration)) return null;
  if (ts.isVariableDeclaration(declaration) && isConst(ts, declaration)) {
    const { initializer } = declaration;
    if (initializer === undefined) return null;
    return unboundMethod(scope, initializer, new Set(followed).add(declaration));
  }
  const member = ts.isBindingElement(declaration)
    ? destructuredProperty(scope, declaration)?.declarations?.[0]
    : declaration;
  return member === undefined ? null : usedByMethod(scope, member, expression);
}

function usedByMethod(scope: Scope, member: ts.Declaration, reference: ts.Node): "this" | "super" | null {
  const { ts } = scope;
  const value =
    ts.isPropertyAssignment(member) || ts.isPropertyDeclaration(member) ? member.initializer : member;
  if (value === undefined || !isWrittenFunction(ts, value)) return null;
  const isMethod = ts.isMethodDeclaration(value) || (value !== member && ts.isFunctionExpression(value));
  if (!isMethod || declaresThis(ts, value)) return null;
  // A constructor or a decorator may bind it.
  if (ts.isMethodDeclaration(value)) {
    if (isDecorated(ts, value) || (ts.isClassLike(value.parent) && isDecorated(ts, value.parent)))
      return null;
    const files = [value.getSourceFile(), reference.getSourceFile()];
    if (files.some((file) => isAssigned(scope, value, file))) return null;
  }
  return usedIn(ts, value) ?? null;
}

/** Whether a `this` parameter says that the method needs no object. */
function declaresThis(compiler: Compiler, { parameters: [first] }: ts.SignatureDeclaration): boolean {
  return (
    first?.type?.kind === compiler.SyntaxKind.VoidKeyword &&
    compiler.isIdentifier(first.name) &&
    first.name.text === "this"
  );
}

/** `this` and `super` of functions and classes inside are those of others; arrow functions have none. */
function usedIn(compiler: Compiler, method: ts.SignatureDeclaration): "this" | "super" | undefined {
  const { ThisKeyword, SuperKeyword } = compiler.SyntaxKind;
  const visit = (node: ts.Node): "this" | "super" | undefined => {
    if (node.kind === ThisKeyword) return "this";
    if (node.kind === SuperKeyword) return "super";
    const others =
      compiler.isClassLike(node) || (compiler.isFunctionLike(node) && !compiler.isArrowFunction(node));
    return others ? undefined : compiler.forEachChild(node, visit);
  };
  return compiler.forEachChild(method, visit);
}
