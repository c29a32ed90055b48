import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import { listOf } from "./append-to-list.js";
import type { List } from "./append-to-list.js";
import type { ImportedName } from "./module-names.js";

/** The list of configurations that an ESLint configuration exports. */
export interface ExportedList {
  readonly list: List;
  /** Whether an element may itself be a list. */
  readonly nested: boolean;
  readonly moduleKind: "esm" | "commonjs";
}

/** Finds the list that an ESLint configuration exports. Undefined where it is written in a way that is not known. */
export function exportedList(
  source: ts.SourceFile,
  names: readonly ImportedName[],
): ExportedList | undefined {
  const exported = source.statements.map(exportedBy).find((found) => found !== undefined);
  if (exported === undefined) return undefined;
  const { moduleKind } = exported;
  const value = valueOf(exported.value, source);
  if (morph().ts.isArrayLiteralExpression(value)) return { list: listOf(value), nested: false, moduleKind };
  if (!morph().ts.isCallExpression(value)) return undefined;
  const helper = helperOf(value.expression, names);
  if (helper === undefined) return undefined;
  const [only, ...others] = value.arguments;
  const inside =
    only !== undefined && others.length === 0 && morph().ts.isArrayLiteralExpression(only) ? only : value;
  return { list: listOf(inside), nested: helper === "eslint/config", moduleKind };
}

type Exported = Pick<ExportedList, "moduleKind"> & { readonly value: ts.Expression };

function exportedBy(statement: ts.Statement): Exported | undefined {
  if (morph().ts.isExportAssignment(statement))
    return statement.isExportEquals ? undefined : { moduleKind: "esm", value: statement.expression };
  if (!morph().ts.isExpressionStatement(statement) || !morph().ts.isBinaryExpression(statement.expression))
    return undefined;
  const { left, operatorToken, right } = statement.expression;
  const assigns =
    operatorToken.kind === morph().ts.SyntaxKind.EqualsToken &&
    morph().ts.isPropertyAccessExpression(left) &&
    morph().ts.isIdentifier(left.expression) &&
    left.expression.text === "module" &&
    left.name.text === "exports";
  return assigns ? { moduleKind: "commonjs", value: right } : undefined;
}

function withoutTypes(expression: ts.Expression): ts.Expression {
  const wraps =
    morph().ts.isParenthesizedExpression(expression) ||
    morph().ts.isAsExpression(expression) ||
    morph().ts.isSatisfiesExpression(expression);
  return wraps ? withoutTypes(expression.expression) : expression;
}

/** An expression without what makes no difference to its value; for the name of a variable, what it begins with. */
function valueOf(expression: ts.Expression, source: ts.SourceFile): ts.Expression {
  const bare = withoutTypes(expression);
  if (!morph().ts.isIdentifier(bare)) return bare;
  const declared = source.statements
    .filter(morph().ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => morph().ts.isIdentifier(name) && name.text === bare.text);
  return declared?.initializer === undefined ? bare : withoutTypes(declared.initializer);
}

/** The module of a function that takes configurations and gives a list of them: `defineConfig` of ESLint, `config` of typescript-eslint. */
function helperOf(callee: ts.Expression, names: readonly ImportedName[]): string | undefined {
  const helpers: Readonly<Record<string, string>> = {
    "eslint/config": "defineConfig",
    "typescript-eslint": "config",
  };
  if (morph().ts.isIdentifier(callee)) {
    return names.find(({ local, module, imported }) => local === callee.text && helpers[module] === imported)
      ?.module;
  }
  if (!morph().ts.isPropertyAccessExpression(callee) || !morph().ts.isIdentifier(callee.expression))
    return undefined;
  const object = callee.expression.text;
  return names.find(
    ({ local, module, imported }) =>
      local === object && ["*", "default"].includes(imported) && helpers[module] === callee.name.text,
  )?.module;
}
