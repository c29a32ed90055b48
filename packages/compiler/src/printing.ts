import type ts from "typescript";
import type { Scope } from "./scope.js";

/**
 * Prints a type as the compiler does, but for the order of the members of unions: the compiler's own is the one in which it met them, which is
 * another in an editor than in a whole check.
 */
export function typeText({ ts, checker }: Scope, type: ts.Type): string {
  const text = checker.typeToString(type);
  if (!text.includes(" | ")) return text;
  return withSortedUnions(ts, text, checker.typeToTypeNode(type, undefined, nodeFlags(ts)));
}

/** Prints a signature with an arrow, however long it is. `text` is how the compiler prints it. */
export function signatureText({ ts, checker }: Scope, signature: ts.Signature, text: string): string {
  if (!text.includes(" | ")) return text;
  const kind = ts.SyntaxKind.FunctionType;
  const flags: ts.NodeBuilderFlags = nodeFlags(ts) | ts.NodeBuilderFlags.NoTruncation;
  const node = checker.signatureToSignatureDeclaration(signature, kind, undefined, flags);
  return withSortedUnions(ts, text, node);
}

/** Those of `typeToString`. */
function nodeFlags(compiler: typeof ts): ts.NodeBuilderFlags {
  const { AllowUniqueESSymbolType, IgnoreErrors, UseAliasDefinedOutsideCurrentScope } =
    compiler.NodeBuilderFlags;
  return AllowUniqueESSymbolType | IgnoreErrors | UseAliasDefinedOutsideCurrentScope;
}

function withSortedUnions(compiler: typeof ts, text: string, node: ts.Node | undefined): string {
  if (node === undefined) return text;
  const file = compiler.createSourceFile("type.ts", "", compiler.ScriptTarget.Latest);
  const printer = compiler.createPrinter({ removeComments: true });
  const print = (one: ts.Node): string => printer.printNode(compiler.EmitHint.Unspecified, one, file);
  const { transformed } = compiler.transform(node, [
    (context) => {
      const sort = (one: ts.Node): ts.Node => {
        const visited = compiler.visitEachChild(one, sort, context);
        if (!compiler.isUnionTypeNode(visited)) return visited;
        const members = visited.types.map((member) => ({ member, text: print(member) }));
        members.sort((a, b) => rank(a.text) - rank(b.text) || (a.text < b.text ? -1 : 1));
        return context.factory.createUnionTypeNode(members.map(({ member }) => member));
      };
      return sort;
    },
  ]);
  const sorted = transformed[0] === undefined ? text : print(transformed[0]);
  // The compiler cuts very long texts. A cut one stays as it is: which members were left out depends on their order, too.
  return sorted.length === text.length ? sorted : text;
}

/** `undefined` and `null` come last. */
function rank(text: string): number {
  return text === "null" ? 2 : text === "undefined" || text === "void" ? 1 : 0;
}
