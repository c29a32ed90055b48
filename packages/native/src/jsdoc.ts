import type * as Ast from "typescript-7/ast";

/** The functions on JSDoc tags that the native compiler's package leaves out. */
export function jsDocFunctions(ast: typeof Ast) {
  const { SyntaxKind } = ast;
  const tagOf = <Tag extends Ast.JSDocTag>(
    node: Ast.Node,
    isTag: (tag: Ast.Node) => tag is Tag,
  ): Tag | undefined => ast.getJSDocTags(node).find((tag): tag is Tag => isTag(tag));

  const getJSDocTypeTag = (node: Ast.Node): Ast.JSDocTypeTag | undefined => tagOf(node, ast.isJSDocTypeTag);
  const getJSDocReturnTag = (node: Ast.Node): Ast.JSDocReturnTag | undefined =>
    tagOf(node, ast.isJSDocReturnTag);

  const parameterTag = (node: Ast.Node): Ast.JSDocParameterOrPropertyTag | undefined => {
    if (!ast.isParameterDeclaration(node)) return undefined;
    return ast
      .getJSDocTags(node)
      .filter((tag) => ast.isJSDocParameterTag(tag))
      .find((tag) => tag.typeExpression !== undefined);
  };

  const getJSDocType = (node: Ast.Node): Ast.TypeNode | undefined =>
    typeIn((getJSDocTypeTag(node) ?? parameterTag(node))?.typeExpression);

  const getJSDocReturnType = (node: Ast.Node): Ast.TypeNode | undefined => {
    const returned = typeIn(getJSDocReturnTag(node)?.typeExpression);
    if (returned !== undefined) return returned;
    const type = typeIn(getJSDocTypeTag(node)?.typeExpression);
    return type?.kind === SyntaxKind.FunctionType ? (type as Ast.FunctionTypeNode).type : undefined;
  };

  const getJSDocSatisfiesTag = (node: Ast.Node): Ast.JSDocSatisfiesTag | undefined =>
    tagOf(node, ast.isJSDocSatisfiesTag);

  return { getJSDocReturnTag, getJSDocReturnType, getJSDocSatisfiesTag, getJSDocType, getJSDocTypeTag };
}

function typeIn(expression: Ast.Node | undefined): Ast.TypeNode | undefined {
  return (expression as Ast.JSDocTypeExpression | undefined)?.type;
}
