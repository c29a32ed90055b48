import type * as Ast from "typescript-7/ast";

/** Tests of a node's kind that the native compiler's package leaves out, or has by another name. */
export function predicates(ast: typeof Ast) {
  const { SyntaxKind } = ast;
  const kinds =
    (...wanted: readonly Ast.SyntaxKind[]) =>
    ({ kind }: Ast.Node): boolean =>
      wanted.includes(kind);

  const isLoop = kinds(...loops(ast));
  const isIterationStatement = (node: Ast.Node, lookInLabels: boolean): boolean =>
    ast.isLabeledStatement(node)
      ? lookInLabels && isIterationStatement(node.statement, lookInLabels)
      : isLoop(node);

  return {
    isAccessor: kinds(SyntaxKind.GetAccessor, SyntaxKind.SetAccessor),
    isAutoAccessorPropertyDeclaration: (node: Ast.Node): boolean =>
      ast.isPropertyDeclaration(node) &&
      (node.modifiers?.some(({ kind }) => kind === SyntaxKind.AccessorKeyword) ?? false),
    isBreakOrContinueStatement: kinds(SyntaxKind.BreakStatement, SyntaxKind.ContinueStatement),
    isCaseOrDefaultClause: kinds(SyntaxKind.CaseClause, SyntaxKind.DefaultClause),
    isClassLike: kinds(SyntaxKind.ClassDeclaration, SyntaxKind.ClassExpression),
    isFunctionLike: kinds(...functions(ast)),
    isIterationStatement,
    isMethodSignature: ast.isMethodSignatureDeclaration,
    isParameter: ast.isParameterDeclaration,
    isPartOfTypeNode: (node: Ast.Node): boolean => isPartOfType(ast, node),
    isRestParameter: (node: Ast.ParameterDeclaration): boolean =>
      node.dotDotDotToken !== undefined || node.type?.kind === SyntaxKind.JSDocVariadicType,
    isStringLiteralLike: kinds(SyntaxKind.StringLiteral, SyntaxKind.NoSubstitutionTemplateLiteral),
    isTypeAssertionExpression: ast.isTypeAssertion,
  };
}

function loops({ SyntaxKind }: typeof Ast): Ast.SyntaxKind[] {
  const { DoStatement, WhileStatement, ForStatement, ForInStatement, ForOfStatement } = SyntaxKind;
  return [DoStatement, WhileStatement, ForStatement, ForInStatement, ForOfStatement];
}

function functions({ SyntaxKind }: typeof Ast): Ast.SyntaxKind[] {
  return [
    SyntaxKind.ArrowFunction,
    SyntaxKind.CallSignature,
    SyntaxKind.Constructor,
    SyntaxKind.ConstructorType,
    SyntaxKind.ConstructSignature,
    SyntaxKind.FunctionDeclaration,
    SyntaxKind.FunctionExpression,
    SyntaxKind.FunctionType,
    SyntaxKind.GetAccessor,
    SyntaxKind.IndexSignature,
    SyntaxKind.JSDocSignature,
    SyntaxKind.MethodDeclaration,
    SyntaxKind.MethodSignature,
    SyntaxKind.SetAccessor,
  ];
}

/** Whether a name stands in a type. */
function isPartOfType(ast: typeof Ast, name: Ast.Node): boolean {
  const { SyntaxKind } = ast;
  if (isTypeNode(ast, name)) return true;
  let node = name;
  while (
    (ast.isQualifiedName(node.parent) && node.parent.right === node) ||
    (ast.isPropertyAccessExpression(node.parent) && node.parent.name === node)
  )
    node = node.parent;
  const { parent } = node;
  if (parent.kind === SyntaxKind.TypeQuery) return false;
  if (ast.isImportTypeNode(parent)) return !parent.isTypeOf;
  if (ast.isExpressionWithTypeArguments(parent)) return isHeritageType(ast, parent);
  return isTypeNode(ast, parent);
}

function isTypeNode({ SyntaxKind }: typeof Ast, { kind }: Ast.Node): boolean {
  return kind >= SyntaxKind.FirstTypeNode && kind <= SyntaxKind.LastTypeNode;
}

/** What a class extends is a value; what it implements, or an interface extends, is a type. */
function isHeritageType(ast: typeof Ast, { parent: clause }: Ast.Node): boolean {
  if (!ast.isHeritageClause(clause)) return false;
  const ofInterface = clause.parent.kind === ast.SyntaxKind.InterfaceDeclaration;
  return ofInterface || clause.token === ast.SyntaxKind.ImplementsKeyword;
}
