import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";

/** A name that a file imports, with `import` or `require`. */
export interface ImportedName {
  readonly module: string;
  /** As the module exports it; `*` for the module itself. */
  readonly imported: string;
  readonly local: string;
  /** The statement that imports it. */
  readonly statement: ts.Statement;
}

/** The names that the statements of a file import. */
export function importedNames(source: ts.SourceFile): ImportedName[] {
  return source.statements.flatMap((statement) => {
    if (morph().ts.isImportDeclaration(statement)) return ofImport(statement);
    return morph().ts.isVariableStatement(statement) ? ofRequire(statement) : [];
  });
}

function ofImport(statement: ts.ImportDeclaration): ImportedName[] {
  const { importClause, moduleSpecifier } = statement;
  if (!morph().ts.isStringLiteral(moduleSpecifier)) return [];
  if (importClause?.phaseModifier === morph().ts.SyntaxKind.TypeKeyword) return [];
  const module = moduleSpecifier.text;
  const { name, namedBindings } = importClause ?? {};
  const names: [string, ts.Identifier][] = name === undefined ? [] : [["default", name]];
  if (namedBindings !== undefined && morph().ts.isNamespaceImport(namedBindings))
    names.push(["*", namedBindings.name]);
  if (namedBindings !== undefined && morph().ts.isNamedImports(namedBindings)) {
    for (const element of namedBindings.elements)
      names.push([(element.propertyName ?? element.name).text, element.name]);
  }
  return names.map(([imported, { text: local }]) => ({ module, imported, local, statement }));
}

function ofRequire(statement: ts.VariableStatement): ImportedName[] {
  return statement.declarationList.declarations.flatMap(({ name, initializer }): ImportedName[] => {
    const module = initializer === undefined ? undefined : requiredModule(initializer);
    if (module === undefined) return [];
    if (morph().ts.isIdentifier(name)) return [{ module, imported: "*", local: name.text, statement }];
    if (!morph().ts.isObjectBindingPattern(name)) return [];
    return name.elements.flatMap(({ name: bound, propertyName = bound }) =>
      morph().ts.isIdentifier(bound) && morph().ts.isIdentifier(propertyName)
        ? [{ module, imported: propertyName.text, local: bound.text, statement }]
        : [],
    );
  });
}

function requiredModule(value: ts.Expression): string | undefined {
  if (!morph().ts.isCallExpression(value) || !morph().ts.isIdentifier(value.expression)) return undefined;
  const [argument] = value.arguments;
  return value.expression.text === "require" && argument !== undefined && morph().ts.isStringLiteral(argument)
    ? argument.text
    : undefined;
}
