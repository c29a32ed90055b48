import type { MissingModuleFacts } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { spanOf } from "./implementation.js";
import { isJavaScript } from "./project-files.js";
import type { Scope } from "./scope.js";

/** The package that registers handlers where the options name no other. */
const runtimePackage = "@fc-check/runtime";

/**
 * The imports of registrars' packages that lead nowhere. What is registered through them can't be seen, and must not pass for nothing: every
 * form that names the module counts, types included.
 */
export function missingModules(scope: Scope, sourceFile: ts.SourceFile): MissingModuleFacts[] {
  const { ts, checker, options } = scope;
  const packages = [...new Set([runtimePackage, ...options.registrars.map((one) => one.package)])];
  if (!packages.some((name) => sourceFile.text.includes(name))) return [];
  const found: MissingModuleFacts[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = moduleNamedBy(ts, node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      const { text: module } = specifier;
      const wanted = packages.find((name) => module === name || module.startsWith(`${name}/`));
      if (wanted !== undefined && checker.getSymbolAtLocation(specifier) === undefined)
        found.push({ span: spanOf(specifier), module, package: wanted });
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceFile);
  return found;
}

/** What names a module in an import, a re-export, an import assignment, a dynamic import, a type, and in JavaScript `require`. */
function moduleNamedBy(compiler: Compiler, node: ts.Node): ts.Node | undefined {
  if (compiler.isImportDeclaration(node) || compiler.isExportDeclaration(node)) return node.moduleSpecifier;
  if (compiler.isExternalModuleReference(node)) return node.expression;
  if (compiler.isImportTypeNode(node))
    return compiler.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (!compiler.isCallExpression(node)) return undefined;
  const { expression } = node;
  const required =
    compiler.isIdentifier(expression) && expression.text === "require" && isJavaScript(node.getSourceFile());
  return required || expression.kind === compiler.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
}
