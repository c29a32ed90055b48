import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { isConst, isOnlyMethod } from "./methods.js";
import { withoutOuter } from "./outer-expressions.js";
import { destructuredProperty } from "./registrars.js";
import { withoutAlias } from "./scope.js";
import type { Scope } from "./scope.js";

/** A function that is written out, so its parameters at run time can be read off. */
export type WrittenFunction =
  ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration;

/** Whether a node is a function with a body. */
export function isWrittenFunction(compiler: Compiler, node: ts.Node | undefined): node is WrittenFunction {
  if (node === undefined) return false;
  if (compiler.isArrowFunction(node) || compiler.isFunctionExpression(node)) return true;
  return (
    (compiler.isFunctionDeclaration(node) || compiler.isMethodDeclaration(node)) && node.body !== undefined
  );
}

/**
 * The function that an expression visibly is: one written in place, a function declaration, a method with a body, or a `const` holding one of
 * these, also through imports. Undefined where it may be another one at run time (docs/handler-rules.md, section 3.8).
 */
export function visibleFunction(
  scope: Scope,
  expression: ts.Expression,
  followed: ReadonlySet<ts.Node> = new Set(),
): WrittenFunction | undefined {
  const { ts } = scope;
  const inner = withoutOuter(ts, expression);
  if (isWrittenFunction(ts, inner)) return inner;
  const name = referredName(ts, inner);
  const symbol = name === undefined ? undefined : scope.checker.getSymbolAtLocation(name);
  if (name === undefined || symbol === undefined) return undefined;
  const found = functionOfSymbol(scope, symbol, followed);
  // A method that was met on the way has been looked at there.
  const direct = found !== undefined && withoutAlias(scope, symbol).declarations?.includes(found) === true;
  return !direct || isOnlyMethod(scope, found, name) ? found : undefined;
}

/** The name by which an expression refers to a value: `handle`, `orders.handle`, `orders["handle"]`. */
export function referredName(
  compiler: Compiler,
  expression: ts.Expression,
): ts.MemberName | ts.StringLiteralLike | undefined {
  if (compiler.isIdentifier(expression)) return expression;
  if (compiler.isPropertyAccessExpression(expression)) return expression.name;
  if (!compiler.isElementAccessExpression(expression)) return undefined;
  const { argumentExpression } = expression;
  return compiler.isStringLiteralLike(argumentExpression) ? argumentExpression : undefined;
}

/** The function that a symbol visibly stands for. `followed`: the declarations on the way, since constants may lead back to themselves. */
export function functionOfSymbol(
  scope: Scope,
  symbol: ts.Symbol,
  followed: ReadonlySet<ts.Node> = new Set(),
): WrittenFunction | undefined {
  const { ts } = scope;
  const declarations = withoutAlias(scope, symbol).declarations ?? [];
  const written = declarations.find((declaration) => isWrittenFunction(ts, declaration));
  if (written !== undefined && isWrittenFunction(ts, written)) return written;
  const [declaration] = declarations;
  if (declaration === undefined || declarations.length > 1 || followed.has(declaration)) return undefined;
  const onwards = new Set(followed).add(declaration);
  if (ts.isExportAssignment(declaration)) return visibleFunction(scope, declaration.expression, onwards);
  if (ts.isVariableDeclaration(declaration)) {
    const { initializer } = declaration;
    if (initializer === undefined || !isConst(ts, declaration)) return undefined;
    return visibleFunction(scope, initializer, onwards);
  }
  if (ts.isBindingElement(declaration)) {
    const variable = ts.walkUpBindingElementsAndPatterns(declaration);
    if (
      !ts.isVariableDeclaration(variable) ||
      !isConst(ts, variable) ||
      declaration.initializer !== undefined
    )
      return undefined;
    const property = destructuredProperty(scope, declaration);
    const found = property === undefined ? undefined : functionOfSymbol(scope, property, onwards);
    return found === undefined || isOnlyMethod(scope, found, declaration) ? found : undefined;
  }
  return undefined;
}

/** The parameters as written, without `this`. */
export function writtenParameters(
  compiler: Compiler,
  node: ts.SignatureDeclaration,
): readonly ts.ParameterDeclaration[] {
  return node.parameters.filter(
    ({ name }, index) => index > 0 || !compiler.isIdentifier(name) || name.text !== "this",
  );
}

/** The `length` of a function at run time: its parameters before the first with a default value, or a rest parameter. */
export function runtimeLength(compiler: Compiler, node: WrittenFunction): number {
  const parameters = writtenParameters(compiler, node);
  const end = parameters.findIndex(
    ({ initializer, dotDotDotToken }) => initializer !== undefined || dotDotDotToken !== undefined,
  );
  return end < 0 ? parameters.length : end;
}

/** The expressions that a function returns, or its expression body; not those of functions inside. */
export function returnedExpressions(compiler: Compiler, { body }: WrittenFunction): ts.Expression[] {
  if (body === undefined) return [];
  if (!compiler.isBlock(body)) return [body];
  return returnStatements(compiler, body).flatMap(({ expression }) => expression ?? []);
}

/** The `return` statements of a block; not those of functions inside. */
export function returnStatements(compiler: Compiler, body: ts.Block): ts.ReturnStatement[] {
  const found: ts.ReturnStatement[] = [];
  const visit = (node: ts.Node): void => {
    if (compiler.isFunctionLike(node) || compiler.isClassLike(node)) return;
    if (compiler.isReturnStatement(node)) found.push(node);
    compiler.forEachChild(node, visit);
  };
  compiler.forEachChild(body, visit);
  return found;
}

/** The word or token that stands for a function without a name: `=>` or `function`. */
export function functionToken(compiler: Compiler, node: WrittenFunction): ts.Node {
  if (compiler.isArrowFunction(node)) return node.equalsGreaterThanToken;
  return node.getChildren().find(({ kind }) => kind === compiler.SyntaxKind.FunctionKeyword) ?? node;
}
