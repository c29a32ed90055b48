import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import type { Scope } from "./scope.js";
import { wholeWord } from "./whole-word.js";

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

/**
 * Whether a name that stands before a bracket, or is destructured by one, may be that of a module: only then is the tree read. Dependencies have long
 * texts with many brackets, so each text is gone through a fixed number of times.
 */
function mayIndexModule(text: string): boolean {
  const used = namesBeforeBrackets(text);
  if (/\]\s*:/.test(text))
    for (const [, name = ""] of text.matchAll(/=\s*([\p{ID_Continue}$]+)/gu)) used.add(name);
  if (used.size === 0) return false;
  const mayRequire = /\brequire\b|\bimport\s*[(/]/.test(text);
  return [imported, namespace, belowComment, ...(mayRequire ? [declared] : [])].some((introduced) =>
    [...text.matchAll(introduced)].some(([, name = "", ofType = ""]) => used.has(name) || used.has(ofType)),
  );
}

/** A name that may be imported, and the one behind it, should the first be the word `type`. Between words, there may be comments. */
const imported = /(?:\bimport\b|\/)\s*(?=([\p{ID_Continue}$]+))(?:type\b\s*(?=([\p{ID_Continue}$]+)))?/gu;

/** A name that a module as a whole may have. */
const namespace = /[*/]\s*as\b\s*([\p{ID_Continue}$]+)/gu;

/** A name below a line that ends with a comment, which may hide what introduces it. */
const belowComment = /\/\/.*\s+([\p{ID_Continue}$]+)/gu;

/** A name that may be declared. */
const declared = /(?:\b(?:const|let|var)|,)\s*(?=([\p{ID_Continue}$]+))/gu;

function namesBeforeBrackets(text: string): Set<string> {
  const names = new Set<string>();
  for (let at = text.indexOf("["); at >= 0; at = text.indexOf("[", at + 1)) {
    const before = text.slice(0, at).trimEnd();
    names.add(nameAtEnd(before.endsWith("?.") ? before.slice(0, -2).trimEnd() : before));
  }
  names.delete("");
  return names;
}

/** The name that a text ends with; empty where it ends with anything else. */
function nameAtEnd(text: string): string {
  let start = text.length;
  while (/[\p{ID_Continue}\p{Surrogate}$]/u.test(text[start - 1] ?? "")) start--;
  return text.slice(start);
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
