import type { Compiler } from "@fc-check/compiler";
import type * as Ast from "typescript-7/ast";
import type * as Sync from "typescript-7/sync";
import { jsDocFunctions } from "./jsdoc.js";
import { predicates } from "./predicates.js";

/** The native compiler's functions on trees, by the names that they have in TypeScript's JavaScript API. */
export function compilerOf(ast: typeof Ast, sync: typeof Sync): Compiler {
  const { ElementFlags, IndexKind, ObjectFlags, SignatureKind, SymbolFlags, TypeFlags, TypeFormatFlags } =
    sync;
  const functions = {
    ...ast,
    ElementFlags,
    IndexKind,
    ObjectFlags,
    SignatureKind,
    SymbolFlags,
    TypeFlags,
    TypeFormatFlags,
    ...predicates(ast),
    ...jsDocFunctions(ast),
    forEachChild: <Result>(
      node: Ast.Node,
      visit: (child: Ast.Node) => Result | undefined,
    ): Result | undefined => node.forEachChild(visit),
    getCombinedNodeFlags: (node: Ast.Node): number => combinedFlags(ast, node),
    walkUpBindingElementsAndPatterns: (element: Ast.Node): Ast.Node => {
      let node = element.parent;
      while (ast.isBindingElement(node.parent)) node = node.parent.parent;
      return node.parent;
    },
  };
  // Nodes have the same properties, but the native compiler's declarations know other enums.
  return functions as unknown as Compiler;
}

/** The flags of a variable are those of its list and its statement too: there it says `const`. */
function combinedFlags(ast: typeof Ast, node: Ast.Node): number {
  let variable = node;
  while (ast.isBindingElement(variable)) variable = variable.parent.parent;
  let { flags } = variable;
  if (!ast.isVariableDeclaration(variable)) return flags;
  const { parent: list } = variable;
  flags |= list.flags;
  return ast.isVariableDeclarationList(list) ? flags | list.parent.flags : flags;
}
