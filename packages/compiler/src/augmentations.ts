import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import type { Scope } from "./scope.js";

/**
 * The declarations of members that augmentations add to the contexts (docs/handler-rules.md, section 3.3): in other declarations of the same
 * interface or of one that it extends, or in one that only such a declaration extends. Nothing at run time gives them.
 */
export function addedMembers(
  scope: Scope,
  contexts: ReadonlyMap<ts.Symbol, readonly ts.Node[]>,
): Set<ts.Node> {
  const { ts, checker } = scope;
  const added = new Set<ts.Node>();
  for (const [symbol, tagged] of contexts) {
    // An interface may be written in several pieces; those beside the tagged one are its author's.
    const homes = new Set(tagged.map(({ parent }) => parent));
    const isOwn = (node: ts.Node): boolean => homes.has(node.parent);
    const inherited = (own: boolean): ts.Node[] =>
      (symbol.declarations ?? [])
        .filter((declaration) => isOwn(declaration) === own)
        .flatMap((declaration) => heritageOf(ts, declaration))
        .flatMap((node) => checker.getPropertiesOfType(checker.getTypeAtLocation(node)))
        .flatMap(({ declarations }) => declarations ?? []);
    const byAuthor = new Set(inherited(true));
    for (const declaration of inherited(false)) if (!byAuthor.has(declaration)) added.add(declaration);
    for (const property of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))) {
      for (const declaration of property.declarations ?? []) {
        const owner = declaration.parent;
        if (!ts.isInterfaceDeclaration(owner) || isOwn(owner)) continue;
        const sameInterface = symbol.declarations?.includes(owner) ?? false;
        if (sameInterface || isAugmentation(ts, owner)) added.add(declaration);
      }
    }
  }
  return added;
}

function heritageOf(compiler: Compiler, node: ts.Declaration): readonly ts.Node[] {
  if (!compiler.isInterfaceDeclaration(node) && !compiler.isClassLike(node)) return [];
  return node.heritageClauses?.flatMap(({ types }) => types) ?? [];
}

/** Whether a declaration stands in `declare module "x"` of a module, which adds to another one, or in `declare global`. */
export function isAugmentation(compiler: Compiler, { parent: block }: ts.Node): boolean {
  if (!compiler.isModuleBlock(block)) return false;
  const { parent: module } = block;
  if ((module.flags & compiler.NodeFlags.GlobalAugmentation) !== 0) return true;
  return compiler.isStringLiteral(module.name) && compiler.isExternalModule(module.getSourceFile());
}
