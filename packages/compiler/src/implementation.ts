import type { FunctionFacts, Span, WrittenParameter, WrittenResultType, WrittenReturn } from "@fc-check/core";
import type ts from "typescript";
import { writtenParameters } from "./functions.js";
import type { WrittenFunction } from "./functions.js";
import { withoutOuter } from "./outer-expressions.js";
import type { Scope } from "./scope.js";
import type { TypeTable } from "./type-table.js";

/** The span of a node, without the comments before it. */
export function spanOf(node: ts.Node): Span {
  return { start: node.getStart(), end: node.end };
}

/** A function as it is written, with every span that a fix may touch. */
export function readImplementation(scope: Scope, types: TypeTable, node: WrittenFunction): FunctionFacts {
  const { ts } = scope;
  const closing = node.getChildren().findLast(({ kind, end }) => {
    return kind === ts.SyntaxKind.CloseParenToken && node.body !== undefined && end <= node.body.pos;
  });
  const bareParameter = ts.isArrowFunction(node) && closing === undefined;
  const body = node.body !== undefined && ts.isBlock(node.body) ? node.body : undefined;
  return {
    span: spanOf(node),
    async: node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false,
    generator: node.asteriskToken !== undefined,
    parameters: writtenParameters(ts, node).map(readParameter),
    bareParameter,
    returnTypeAt: closing?.end ?? null,
    returnType: node.type === undefined ? null : readReturnType(ts, node.type),
    returns: readReturns(scope, types, node),
    body: body === undefined ? null : { start: body.getStart() + 1, end: body.end - 1 },
    endReachable: body !== undefined && !leaves(ts, body.statements.at(-1)),
  };
}

function readParameter(node: ts.ParameterDeclaration): WrittenParameter {
  return {
    span: spanOf(node),
    name: spanOf(node.name),
    annotation: node.type === undefined ? null : spanOf(node.type),
  };
}

function readReturnType(compiler: typeof ts, node: ts.TypeNode): WrittenResultType {
  const promised =
    compiler.isTypeReferenceNode(node) &&
    compiler.isIdentifier(node.typeName) &&
    node.typeName.text === "Promise"
      ? node.typeArguments?.[0]
      : undefined;
  let inner = promised ?? node;
  while (compiler.isParenthesizedTypeNode(inner)) inner = inner.type;
  const tuple = compiler.isTypeOperatorNode(inner) ? inner.type : inner;
  const elements = compiler.isTupleTypeNode(tuple) && tuple.elements.length === 2 ? tuple.elements : null;
  return {
    span: spanOf(node),
    elements: elements === null ? null : elements.map(spanOf),
    promised: promised === undefined ? null : spanOf(promised),
  };
}

function readReturns({ ts, checker }: Scope, types: TypeTable, node: WrittenFunction): WrittenReturn[] {
  const read = (whole: ts.Node, expression: ts.Expression | undefined): WrittenReturn => {
    const inner = expression === undefined ? undefined : withoutOuter(ts, expression);
    return {
      span: spanOf(whole),
      expression: expression === undefined ? null : spanOf(expression),
      elements: inner !== undefined && ts.isArrayLiteralExpression(inner) ? inner.elements.map(spanOf) : null,
      type: expression === undefined ? null : types.id(checker.getTypeAtLocation(expression)),
    };
  };
  const { body } = node;
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [read(body, body)];
  const returns: WrittenReturn[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isFunctionLike(inner) || ts.isClassLike(inner)) return;
    if (ts.isReturnStatement(inner)) returns.push(read(inner, inner.expression));
    ts.forEachChild(inner, visit);
  };
  ts.forEachChild(body, visit);
  return returns;
}

/** Whether control never gets past a statement, as far as its syntax shows. */
function leaves(compiler: typeof ts, statement: ts.Statement | undefined): boolean {
  if (statement === undefined) return false;
  if (compiler.isReturnStatement(statement) || compiler.isThrowStatement(statement)) return true;
  if (compiler.isBlock(statement)) return leaves(compiler, statement.statements.at(-1));
  if (compiler.isIfStatement(statement)) {
    const { thenStatement, elseStatement } = statement;
    return leaves(compiler, thenStatement) && elseStatement !== undefined && leaves(compiler, elseStatement);
  }
  if (compiler.isTryStatement(statement)) {
    const { tryBlock, catchClause, finallyBlock } = statement;
    if (leaves(compiler, finallyBlock)) return true;
    return leaves(compiler, tryBlock) && (catchClause === undefined || leaves(compiler, catchClause.block));
  }
  return false;
}
