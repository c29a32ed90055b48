import type {
  FunctionFacts,
  Span,
  WrittenElement,
  WrittenParameter,
  WrittenPiece,
  WrittenResultType,
  WrittenReturn,
} from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { returnStatements, writtenParameters } from "./functions.js";
import type { WrittenFunction } from "./functions.js";
import { withoutOuter } from "./outer-expressions.js";
import { isJavaScript } from "./project-files.js";
import type { Scope } from "./scope.js";
import type { TypeTable } from "./type-table.js";

/** The span of a node, without the comments before it. */
export function spanOf(node: ts.Node): Span {
  return { start: node.getStart(), end: node.end };
}

function pieceOf(node: ts.Node): WrittenPiece {
  return { span: spanOf(node), text: node.getText() };
}

/** A function as it is written, with every span that a fix may touch. `declaresTypes`: nothing else gives its signature. */
export function readImplementation(
  scope: Scope,
  types: TypeTable,
  node: WrittenFunction,
  declaresTypes: boolean,
): FunctionFacts {
  const { ts } = scope;
  const body = node.body !== undefined && ts.isBlock(node.body) ? node.body : undefined;
  const annotatable = !isJavaScript(node.getSourceFile());
  return {
    span: spanOf(node),
    async: node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false,
    generator: node.asteriskToken !== undefined,
    declaresTypes,
    annotatable,
    infersTuples: infersTuples(scope, node),
    parameters: writtenParameters(ts, node).map(readParameter),
    returnTypeInsertion: annotatable ? returnTypeInsertion(ts, node) : null,
    returnType: readReturnType(ts, node),
    returns: readReturns(scope, types, node),
    end: body === undefined ? null : lastStatementInsertion(ts, body),
    endReachable: body !== undefined && !leaves(ts, body.statements.at(-1)),
  };
}

function readParameter(node: ts.ParameterDeclaration): WrittenParameter {
  return {
    ...pieceOf(node),
    name: { start: node.name.getStart(), end: (node.questionToken ?? node.name).end },
    annotation: node.type === undefined ? null : spanOf(node.type),
    optional: node.questionToken !== undefined || node.initializer !== undefined,
  };
}

/** Whether what the function is handed to asks for a tuple, so a returned array literal is inferred as one. */
function infersTuples({ ts, checker }: Scope, node: WrittenFunction): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const contextual = checker.getContextualType(node);
  if (contextual === undefined) return false;
  const isTuple = (type: ts.Type): boolean => {
    if (type.isUnion()) return type.types.some(isTuple);
    if ((type.flags & ts.TypeFlags.Instantiable) === 0) return checker.isTupleType(type);
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint !== undefined && constraint !== type && isTuple(constraint);
  };
  // As the compiler does, a member of a union is asked for its one signature that has room for the parameters. What was inferred from the
  // function itself says nothing.
  return (contextual.isUnion() ? contextual.types : [contextual])
    .flatMap((type) => {
      const signatures = checker.getSignaturesOfType(type, ts.SignatureKind.Call);
      const fitting = signatures.filter((one) => one.declaration !== node && hasRoom(ts, one, node));
      return fitting.length === 1 ? fitting : [];
    })
    .map((signature) => signature.getReturnType())
    .some((type) => isTuple(checker.getAwaitedType(type) ?? type));
}

/** Whether a signature has a parameter for each one that a function requires. */
function hasRoom(compiler: Compiler, { parameters }: ts.Signature, node: WrittenFunction): boolean {
  const written = writtenParameters(compiler, node);
  const optional = written.findIndex(
    ({ initializer, questionToken, dotDotDotToken }) =>
      (initializer ?? questionToken ?? dotDotDotToken) !== undefined,
  );
  const last = parameters.at(-1)?.valueDeclaration;
  const hasRest = last !== undefined && compiler.isParameter(last) && last.dotDotDotToken !== undefined;
  return hasRest || parameters.length >= (optional < 0 ? written.length : optional);
}

function returnTypeInsertion(
  compiler: Compiler,
  node: WrittenFunction,
): FunctionFacts["returnTypeInsertion"] {
  const { body } = node;
  const closing = node
    .getChildren()
    .findLast(
      ({ kind, end }) =>
        kind === compiler.SyntaxKind.CloseParenToken && (body === undefined || end <= body.pos),
    );
  if (closing !== undefined) return { open: null, at: closing.end };
  const [bare] = node.parameters;
  return bare === undefined ? null : { open: bare.getStart(), at: bare.end };
}

/** The type after the parameters or, in JavaScript, of the `@returns` tag. */
function readReturnType(compiler: Compiler, written: WrittenFunction): WrittenResultType | null {
  const tag = isJavaScript(written.getSourceFile()) ? compiler.getJSDocReturnTag(written) : undefined;
  const node = written.type ?? tag?.typeExpression?.type;
  if (node === undefined) return null;
  const promised =
    compiler.isTypeReferenceNode(node) &&
    compiler.isIdentifier(node.typeName) &&
    node.typeName.text === "Promise"
      ? node.typeArguments?.[0]
      : undefined;
  let inner = promised ?? node;
  while (compiler.isParenthesizedTypeNode(inner)) inner = inner.type;
  const tuple = compiler.isTypeOperatorNode(inner) ? inner.type : inner;
  // Elements that may be left out, or stand for several, can't change places.
  const isPlain = (element: ts.TypeNode): boolean =>
    !compiler.isOptionalTypeNode(element) &&
    !compiler.isRestTypeNode(element) &&
    !(
      compiler.isNamedTupleMember(element) && (element.questionToken ?? element.dotDotDotToken) !== undefined
    );
  const elements =
    compiler.isTupleTypeNode(tuple) && tuple.elements.length === 2 && tuple.elements.every(isPlain)
      ? tuple.elements
      : null;
  return {
    span: spanOf(node),
    elements: elements === null ? null : elements.map(pieceOf),
    predicate: compiler.isTypePredicateNode(node),
    promised: promised === undefined ? null : spanOf(promised),
  };
}

/** A bare `return;` */
const nothing = {
  expression: null,
  literals: null,
  type: null,
  semicolon: false,
  isUndefined: false,
  thenable: false,
  needsParentheses: false,
  loose: false,
} as const;

function isUndefined(compiler: Compiler, node: ts.Expression): boolean {
  if (compiler.isVoidExpression(node)) return compiler.isNumericLiteral(node.expression);
  return compiler.isIdentifier(node) && node.text === "undefined";
}

function readReturns(scope: Scope, types: TypeTable, node: WrittenFunction): WrittenReturn[] {
  const { ts, checker } = scope;
  const read = (whole: ts.Node, expression: ts.Expression | undefined): WrittenReturn => {
    if (expression === undefined) {
      return { ...nothing, span: spanOf(whole) };
    }
    const type = checker.getTypeAtLocation(expression);
    const awaited = checker.getAwaitedType(type) ?? type;
    const inner = withoutOuter(ts, expression);
    return {
      span: spanOf(whole),
      expression: spanOf(expression),
      literals: readLiterals(scope, types, node, inner),
      type: types.id(awaited),
      semicolon: whole.getText().endsWith(";"),
      isUndefined: isUndefined(ts, inner),
      thenable: awaited !== type,
      needsParentheses: /^(?:\{|(?:async\s+)?function\b|class\b|let\b)/.test(expression.getText()),
      loose: ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.CommaToken,
    };
  };
  const { body } = node;
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [read(body, body)];
  return returnStatements(ts, body).map((statement) => read(statement, statement.expression));
}

/** The array literals that an expression may be. */
function readLiterals(
  scope: Scope,
  types: TypeTable,
  node: WrittenFunction,
  expression: ts.Expression,
): WrittenElement[][] | null {
  const { ts } = scope;
  const inner = withoutOuter(ts, expression);
  if (ts.isConditionalExpression(inner)) {
    const whenTrue = readLiterals(scope, types, node, inner.whenTrue);
    const whenFalse = readLiterals(scope, types, node, inner.whenFalse);
    return whenTrue === null || whenFalse === null ? null : [...whenTrue, ...whenFalse];
  }
  const elements = ts.isArrayLiteralExpression(inner) ? readElements(scope, types, node, inner) : null;
  return elements === null ? null : [elements];
}

function readElements(
  { ts, checker }: Scope,
  types: TypeTable,
  node: WrittenFunction,
  literal: ts.ArrayLiteralExpression,
): WrittenElement[] | null {
  if (literal.elements.some((element) => ts.isSpreadElement(element) || ts.isOmittedExpression(element)))
    return null;
  return literal.elements.map((element) => {
    const type = checker.getTypeAtLocation(element);
    const printed = checker.typeToString(
      checker.getBaseTypeOfLiteralType(type),
      node,
      ts.TypeFormatFlags.NoTruncation,
    );
    const writable = !printed.includes("import(") && !printed.includes("...");
    return { ...pieceOf(element), type: types.id(type), annotation: writable ? printed : null };
  });
}

/** A line of its own before the closing brace; in a block of one line, the place after the last statement. */
function lastStatementInsertion(compiler: Compiler, body: ts.Block): NonNullable<FunctionFacts["end"]> {
  const { text } = body.getSourceFile();
  const brace = body.end - 1;
  const inside = text.slice(body.getStart() + 1, brace);
  const lineStart = text.lastIndexOf("\n", brace - 1) + 1;
  if (inside.includes("\n") && /^\s*$/.test(text.slice(lineStart, brace))) {
    const closingIndent = text.slice(lineStart, brace);
    const last = body.statements.at(-1);
    const indent = last === undefined ? `${closingIndent}  ` : indentOf(text, last.getStart());
    return {
      at: lineStart,
      before: indent,
      after: text.slice(lineStart - 2, lineStart) === "\r\n" ? "\r\n" : "\n",
    };
  }
  const last = body.statements.at(-1);
  if (last === undefined) return { at: brace, before: /\s$/.test(inside) ? "" : " ", after: " " };
  return { at: last.end, before: isOpenEnded(compiler, last) ? "; " : " ", after: "" };
}

/** Whether a statement lacks the semicolon that it needs before another one on its line. */
function isOpenEnded(compiler: Compiler, statement: ts.Statement): boolean {
  if (compiler.isIfStatement(statement)) {
    return isOpenEnded(compiler, statement.elseStatement ?? statement.thenStatement);
  }
  if (compiler.isIterationStatement(statement, true) && !compiler.isDoStatement(statement)) {
    return isOpenEnded(compiler, statement.statement);
  }
  const closed = [
    compiler.isBlock(statement),
    compiler.isFunctionDeclaration(statement),
    compiler.isClassDeclaration(statement),
    compiler.isSwitchStatement(statement),
    compiler.isTryStatement(statement),
  ];
  return !closed.includes(true) && !statement.getText().endsWith(";");
}

function indentOf(text: string, position: number): string {
  const line = text.slice(text.lastIndexOf("\n", position - 1) + 1, position);
  return /^\s*/.exec(line)?.[0] ?? "";
}

/** Whether control never gets past a statement, as far as its syntax shows. */
function leaves(compiler: Compiler, statement: ts.Statement | undefined): boolean {
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
