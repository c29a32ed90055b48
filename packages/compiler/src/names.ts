import type ts from "typescript";
import type { Compiler, Program } from "./compiler.js";
import { mayRename } from "./may-rename.js";

/** A name that is imported or exported as another one. `default` and `export=` stand for themselves. */
interface Renaming {
  readonly from: string;
  readonly to: string;
}

const scanned = new WeakMap<ts.SourceFile, readonly Renaming[]>();
/** Names that a file is known not to rename. After an edit, nearly all files of the next program are the same, and so are the names. */
const unrenamed = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

/**
 * All names under which the given ones may be met anywhere in a program: renamed imports and exports, default imports and exports, import
 * assignments. Names say where it is worth to ask the checker, and decide nothing.
 */
export function knownAs(compiler: Compiler, program: Program, names: Iterable<string>): ReadonlySet<string> {
  const known = new Set(names);
  // A name is empty where it is missing, in code that is being typed.
  known.delete("");
  if (known.size === 0) return known;
  const unread = new Set(program.getSourceFiles());
  const renamings: Renaming[] = [];
  for (let size = 0; size !== known.size;) {
    size = known.size;
    const newNames = notIn(known);
    for (const sourceFile of unread) {
      if (!scanned.has(sourceFile) && !mayRename(sourceFile, newNames(unrenamed.get(sourceFile)))) continue;
      unread.delete(sourceFile);
      renamings.push(...renamingsOf(compiler, sourceFile));
    }
    for (const { from, to } of renamings) if (known.has(from) && to !== "") known.add(to);
  }
  const newNames = notIn(known);
  for (const sourceFile of unread) {
    if (newNames(unrenamed.get(sourceFile)).length > 0) unrenamed.set(sourceFile, known);
  }
  return known;
}

/** Gives the names that are not in a set. Most files share one set, so each is looked through once. */
function notIn(names: ReadonlySet<string>): (known: ReadonlySet<string> | undefined) => readonly string[] {
  const found = new Map<ReadonlySet<string> | undefined, readonly string[]>();
  return (known) => {
    const others = found.get(known) ?? [...names].filter((name) => known?.has(name) !== true);
    found.set(known, others);
    return others;
  };
}

function renamingsOf(compiler: Compiler, sourceFile: ts.SourceFile): readonly Renaming[] {
  let renamings = scanned.get(sourceFile);
  if (renamings === undefined) {
    renamings = sourceFile.statements.flatMap((statement) => ofStatement(compiler, statement));
    scanned.set(sourceFile, renamings);
  }
  return renamings;
}

function ofStatement(compiler: Compiler, statement: ts.Statement): Renaming[] {
  if (compiler.isImportDeclaration(statement)) return ofImport(compiler, statement.importClause);
  if (compiler.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause === undefined || !compiler.isNamedExports(exportClause)
      ? []
      : exportClause.elements.flatMap(({ propertyName, name }) =>
          propertyName === undefined ? [] : [{ from: propertyName.text, to: name.text }],
        );
  }
  if (compiler.isExportAssignment(statement)) {
    const { expression } = statement;
    const from = compiler.isPropertyAccessExpression(expression) ? expression.name : expression;
    const to = statement.isExportEquals === true ? "export=" : "default";
    return compiler.isIdentifier(from) ? [{ from: from.text, to }] : [];
  }
  if (compiler.isImportEqualsDeclaration(statement)) {
    const { moduleReference } = statement;
    const to = statement.name.text;
    if (compiler.isExternalModuleReference(moduleReference)) return [{ from: "export=", to }];
    return [
      {
        from: compiler.isQualifiedName(moduleReference) ? moduleReference.right.text : moduleReference.text,
        to,
      },
    ];
  }
  if (
    compiler.isModuleDeclaration(statement) &&
    statement.body !== undefined &&
    compiler.isModuleBlock(statement.body)
  ) {
    return statement.body.statements.flatMap((inner) => ofStatement(compiler, inner));
  }
  return ofScript(compiler, statement);
}

function ofImport(compiler: Compiler, clause: ts.ImportClause | undefined): Renaming[] {
  if (clause === undefined) return [];
  const renamings: Renaming[] = [];
  if (clause.name !== undefined) {
    renamings.push({ from: "default", to: clause.name.text }, { from: "export=", to: clause.name.text });
  }
  const { namedBindings } = clause;
  if (namedBindings === undefined) return renamings;
  if (compiler.isNamespaceImport(namedBindings))
    return [...renamings, { from: "export=", to: namedBindings.name.text }];
  for (const { propertyName, name } of namedBindings.elements) {
    if (propertyName !== undefined) renamings.push({ from: propertyName.text, to: name.text });
  }
  return renamings;
}

/**
 * `const { start: begin } = fc`; in JavaScript `module.exports = start`, `exports.begin = start`, `const start = require("./start")`.
 */
function ofScript(compiler: Compiler, statement: ts.Statement): Renaming[] {
  if (compiler.isExpressionStatement(statement) && compiler.isBinaryExpression(statement.expression)) {
    const { left, right } = statement.expression;
    if (compiler.isObjectLiteralExpression(right)) return ofExports(compiler, right);
    const value = compiler.isPropertyAccessExpression(right) ? right.name : right;
    if (!compiler.isPropertyAccessExpression(left) || !compiler.isIdentifier(value)) return [];
    const { expression, name } = left;
    const whole =
      compiler.isIdentifier(expression) && expression.text === "module" && name.text === "exports";
    return [{ from: value.text, to: whole ? "export=" : name.text }];
  }
  if (!compiler.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    if (compiler.isObjectBindingPattern(name)) return ofPattern(compiler, name);
    const required =
      initializer !== undefined &&
      compiler.isCallExpression(initializer) &&
      compiler.isIdentifier(initializer.expression) &&
      initializer.expression.text === "require";
    return required && compiler.isIdentifier(name) ? [{ from: "export=", to: name.text }] : [];
  });
}

function ofPattern(compiler: Compiler, pattern: ts.ObjectBindingPattern): Renaming[] {
  return pattern.elements.flatMap(({ propertyName, name }) =>
    propertyName !== undefined && compiler.isIdentifier(propertyName) && compiler.isIdentifier(name)
      ? [{ from: propertyName.text, to: name.text }]
      : [],
  );
}

/** `module.exports = { begin: start }` */
function ofExports(compiler: Compiler, literal: ts.ObjectLiteralExpression): Renaming[] {
  return literal.properties.flatMap((property) =>
    compiler.isPropertyAssignment(property) &&
    compiler.isIdentifier(property.name) &&
    compiler.isIdentifier(property.initializer)
      ? [{ from: property.initializer.text, to: property.name.text }]
      : [],
  );
}
