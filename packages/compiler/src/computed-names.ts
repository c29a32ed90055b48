import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import type { Scope } from "./scope.js";
import { placesOf, textBefore, wholeWord } from "./whole-word.js";

/** Whether a text has identifiers with escapes (`st\u0061rt`), in which a name can't be searched for. */
export function hasEscapes(text: string): boolean {
  return text.includes("\\u");
}

/** Whether a text may reach members of modules by computed names: it holds a module as a whole, and has a bracket. */
export function mayHaveComputedNames(text: string): boolean {
  return text.includes("[") && wholeModule.test(text);
}

/** `* as fc`, `require`, `import(`, or an import that doesn't begin with a brace, a star or a quote. */
const wholeModule = /\*\s*as\b|\brequire\b|\bimport\s*\(|\bimport\s+(?:type\s+)?[^\s{*"']/;

/** Whether members of a file's modules are reached by computed names, which need not occur in its text. */
export function hasComputedNames(compiler: Compiler, sourceFile: ts.SourceFile): boolean {
  if (!mayIndexModule(sourceFile.text)) return false;
  return moduleNames(compiler, sourceFile).some((name) => {
    const whole = wholeWord(name);
    return new RegExp(`${whole}\\s*(?:\\?\\.)?\\[|\\]\\s*:[^;]*=\\s*${whole}`).test(sourceFile.text);
  });
}

/** Whether a name that stands before a bracket, or is destructured by one, may be that of a module: only then is the tree read. */
function mayIndexModule(text: string): boolean {
  const indexed = text.matchAll(/([\p{ID_Continue}$]+)\s*(?:\?\.)?\s*\[/gu);
  const destructured = /\]\s*:/.test(text) ? text.matchAll(/=\s*([\p{ID_Continue}$]+)/gu) : [];
  const names = new Set([...indexed, ...destructured].map(([, name = ""]) => name));
  const isImported = /(?:[*/]\s*as|\bimport|(?:\bimport|\/)\s*type|\/)$/;
  const isDeclared = /(?:\b(?:const|let|var)|,)$/;
  const mayRequire = /\brequire\b|\bimport\s*[(/]/.test(text);
  const isIntroduced = (before: string): boolean =>
    isImported.test(before) || (mayRequire && isDeclared.test(before));
  return [...names].some((name) => placesOf(text, name).some((at) => isIntroduced(textBefore(text, at))));
}

/** The names under which a file holds modules as a whole: `import * as fc`, `import fc`, `import fc = require(…)`, `const fc = require(…)`. */
function moduleNames(compiler: Compiler, sourceFile: ts.SourceFile): string[] {
  return sourceFile.statements.flatMap((statement) => {
    if (compiler.isImportEqualsDeclaration(statement)) return [statement.name.text];
    if (compiler.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer !== undefined &&
        compiler.isIdentifier(name) &&
        /\b(?:require|import)\b/.test(initializer.getText())
          ? [name.text]
          : [],
      );
    }
    if (!compiler.isImportDeclaration(statement)) return [];
    const { name, namedBindings } = statement.importClause ?? {};
    const namespace =
      namedBindings !== undefined && compiler.isNamespaceImport(namedBindings)
        ? namedBindings.name
        : undefined;
    return [name, namespace].flatMap((one) => one?.text ?? []);
  });
}

/** The member that an element access with a computed name reads (`fc[name]`): `unknown` where the name is not a literal. */
export function computedMember(
  { ts, checker }: Scope,
  { expression, argumentExpression }: ts.ElementAccessExpression,
): ts.Symbol | "unknown" | undefined {
  const type = checker.getTypeAtLocation(argumentExpression);
  const literals = type.isUnion() ? type.types : [type];
  const [only, ...others] = literals;
  if (only?.isStringLiteral() === true && others.length === 0)
    return checker.getPropertyOfType(checker.getTypeAtLocation(expression), only.value);
  return (type.flags & ts.TypeFlags.NumberLike) === 0 ? "unknown" : undefined;
}
