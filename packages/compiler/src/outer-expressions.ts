import type ts from "typescript";
import type { Compiler } from "./compiler.js";

/** An expression that changes nothing at run time around another: parentheses, `!`, an assertion, `satisfies`, type arguments. */
type OuterExpression =
  | ts.ParenthesizedExpression
  | ts.NonNullExpression
  | ts.AsExpression
  | ts.TypeAssertion
  | ts.SatisfiesExpression
  | ts.ExpressionWithTypeArguments;

function isOuterExpression(compiler: Compiler, node: ts.Node): node is OuterExpression {
  return (
    compiler.isParenthesizedExpression(node) ||
    compiler.isNonNullExpression(node) ||
    compiler.isAsExpression(node) ||
    compiler.isTypeAssertionExpression(node) ||
    compiler.isSatisfiesExpression(node) ||
    compiler.isExpressionWithTypeArguments(node)
  );
}

/** The expression inside. */
export function withoutOuter(compiler: Compiler, node: ts.Expression): ts.Expression {
  let inner = node;
  while (isOuterExpression(compiler, inner)) inner = inner.expression;
  return inner;
}

/** The outermost expression around. */
export function withOuter(compiler: Compiler, node: ts.Node): ts.Node {
  let outer = node;
  while (isOuterExpression(compiler, outer.parent) && outer.parent.expression === outer) outer = outer.parent;
  return outer;
}
