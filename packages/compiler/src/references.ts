import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { computedMember, hasComputedNames, hasEscapes, mayHaveComputedNames } from "./computed-names.js";
import { withOuter } from "./outer-expressions.js";
import { constantName, declaredSymbols, isExportsReference, registrarOf } from "./registrars.js";
import type { Registrar, Registrars } from "./registrars.js";
import type { Scope } from "./scope.js";
import { placesOf } from "./whole-word.js";

/** A call of a registrar. */
export interface RegistrarCall {
  readonly registrar: Registrar;
  readonly call: ts.CallExpression;
}

/** A use of a registrar's value that is not a call. */
interface RegistrarEscape {
  readonly registrar: Registrar;
  readonly node: ts.Node;
}

/** How one file uses the registrars of its program. */
export interface RegistrarUses {
  readonly calls: readonly RegistrarCall[];
  readonly escapes: readonly RegistrarEscape[];
}

/** Finds the uses of registrars in a file. `names` are the names under which they may be met; only there the checker is asked. */
export function findUses(
  scope: Scope,
  registrars: Registrars,
  names: ReadonlySet<string>,
  sourceFile: ts.SourceFile,
): RegistrarUses {
  const calls: RegistrarCall[] = [];
  const escapes: RegistrarEscape[] = [];
  for (const name of candidates(scope, names, sourceFile)) {
    const registrar = registrarAt(scope, registrars, name);
    if (registrar === undefined) continue;
    const reference = referenceOf(scope, name);
    const outer = withOuter(scope.ts, reference);
    const { parent } = outer;
    const followed = !isComputed(scope.ts, name) || isKnownMember(scope, name);
    if (followed && scope.ts.isCallExpression(parent) && parent.expression === outer)
      calls.push({ registrar, call: parent });
    else if (!isExported(scope, outer)) escapes.push({ registrar, node: reference });
  }
  return { calls, escapes };
}

/** The registrar that a candidate refers to. */
function registrarAt(scope: Scope, registrars: Registrars, name: ts.Node): Registrar | undefined {
  const { ts, checker } = scope;
  const { parent } = name;
  if (!isComputed(ts, name) || !ts.isElementAccessExpression(parent)) {
    const symbol = symbolAt(scope, name);
    return symbol === undefined ? undefined : registrarOf(scope, registrars, symbol);
  }
  const member = computedMember(scope, parent);
  if (member !== "unknown") return member === undefined ? undefined : registrarOf(scope, registrars, member);
  // Which member it is can't be known: any of them may be meant, so it is a use that can't be followed, and no call.
  const members = checker.getPropertiesOfType(checker.getTypeAtLocation(parent.expression));
  const possible = members.flatMap((one) => registrarOf(scope, registrars, one) ?? []);
  return possible.find(({ raw, kind }) => !raw && kind === "event") ?? possible.find(({ raw }) => !raw);
}

function isKnownMember(scope: Scope, { parent }: ts.Node): boolean {
  return scope.ts.isElementAccessExpression(parent) && computedMember(scope, parent) !== "unknown";
}

/** An element's name that is neither written nor a number. */
function isComputed(compiler: Compiler, name: ts.Node): boolean {
  return (
    compiler.isElementAccessExpression(name.parent) &&
    name.parent.argumentExpression === name &&
    !compiler.isStringLiteralLike(name) &&
    !compiler.isNumericLiteral(name)
  );
}

/** The identifiers and element names of a file that may refer to a registrar's value, in source order. */
function candidates(scope: Scope, names: ReadonlySet<string>, sourceFile: ts.SourceFile): ts.Node[] {
  const { ts } = scope;
  const { text } = sourceFile;
  const wanted = new Set(names);
  const computed = mayHaveComputedNames(text) && hasComputedNames(ts, sourceFile);
  const everywhere = computed || hasEscapes(text);
  if (!everywhere && occurrences(text, wanted).length === 0) return [];
  const found: ts.Node[] = [];
  // A destructured registrar may be renamed on the way (`const { start: begin } = fc`): then the file is read again with the new name.
  for (let size = -1; size !== wanted.size;) {
    size = wanted.size;
    found.length = 0;
    const positions = occurrences(sourceFile.text, wanted);
    const visit = (node: ts.Node): void => {
      if (!everywhere && !holdsOne(positions, node)) return;
      if (ts.isIdentifier(node)) {
        if (wanted.has(node.text) && isValueUse(ts, node)) found.push(node);
        return;
      }
      if (ts.isBindingElement(node) && node.propertyName !== undefined && ts.isIdentifier(node.name)) {
        const { propertyName } = node;
        const constant = constantName(scope, propertyName);
        if (constant !== undefined && wanted.has(constant) && node.name.text !== "")
          wanted.add(node.name.text);
      }
      if (ts.isElementAccessExpression(node)) {
        const { argumentExpression } = node;
        const named = ts.isStringLiteralLike(argumentExpression) && wanted.has(argumentExpression.text);
        if (named || (computed && isComputed(ts, argumentExpression))) found.push(argumentExpression);
      }
      ts.forEachChild(node, visit);
    };
    visit(sourceFile);
  }
  return found;
}

/** Where one of the names occurs in a text, in order: only the nodes around these places are looked at. */
function occurrences(text: string, names: ReadonlySet<string>): number[] {
  return [...names].flatMap((name) => placesOf(text, name)).sort((a, b) => a - b);
}

function holdsOne(positions: readonly number[], { pos, end }: ts.Node): boolean {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? end) < pos) low = middle + 1;
    else high = middle;
  }
  return (positions[low] ?? end) < end;
}

/** Leaves out names that declare, import or export something, labels, and names in types. */
function isValueUse(compiler: Compiler, node: ts.Identifier): boolean {
  const { parent } = node;
  if (
    compiler.isImportSpecifier(parent) ||
    compiler.isExportSpecifier(parent) ||
    compiler.isImportClause(parent)
  )
    return false;
  if (compiler.isNamespaceImport(parent) || compiler.isNamespaceExport(parent)) return false;
  if (compiler.isImportEqualsDeclaration(parent) || compiler.isQualifiedName(parent)) return false;
  if (compiler.isBindingElement(parent)) return parent.initializer === node;
  if (compiler.isShorthandPropertyAssignment(parent)) return true;
  if (compiler.isPropertyAssignment(parent) && parent.name === node)
    return isAssignmentTarget(compiler, parent.parent);
  if (compiler.isPropertyAccessExpression(parent)) return !isTypeOnly(compiler, node);
  if ((parent as ts.NamedDeclaration).name === node) return false;
  if (compiler.isLabeledStatement(parent) || compiler.isBreakOrContinueStatement(parent)) return false;
  if (compiler.isJsxAttribute(parent) || compiler.isMetaProperty(parent)) return false;
  return !isTypeOnly(compiler, node);
}

function isTypeOnly(compiler: Compiler, node: ts.Node): boolean {
  if (compiler.isPartOfTypeNode(node)) return true;
  return compiler.isTypeQueryNode(node.parent) || compiler.isTypePredicateNode(node.parent);
}

/** Whether an object literal is what a destructuring assignment assigns to: `({ start } = fc)`. */
function isAssignmentTarget(compiler: Compiler, node: ts.Node): boolean {
  let target = node;
  while (compiler.isParenthesizedExpression(target.parent)) target = target.parent;
  const { parent } = target;
  if (compiler.isPropertyAssignment(parent)) return isAssignmentTarget(compiler, parent.parent);
  return (
    compiler.isBinaryExpression(parent) &&
    parent.left === target &&
    parent.operatorToken.kind === compiler.SyntaxKind.EqualsToken
  );
}

/** The symbol of the value that a name refers to. */
function symbolAt({ ts, checker }: Scope, name: ts.Node): ts.Symbol | undefined {
  const { parent } = name;
  if (
    ts.isIdentifier(name) &&
    (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent))
  ) {
    if (parent.name === name && isAssignmentTarget(ts, parent.parent)) {
      return checker.getPropertySymbolOfDestructuringAssignment(name);
    }
    if (ts.isShorthandPropertyAssignment(parent)) return checker.getShorthandAssignmentValueSymbol(parent);
  }
  return checker.getSymbolAtLocation(name);
}

/** `fc.start` and `fc["start"]` as a whole; otherwise the name. */
function referenceOf({ ts }: Scope, name: ts.Node): ts.Node {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.name === name) return parent;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === name) return parent;
  return name;
}

/** An export is no use: `export default start`, and in JavaScript `module.exports = { start }`, `exports.begin = start`. */
function isExported({ ts }: Scope, node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isExportAssignment(parent)) return true;
  if (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent)) {
    const { parent: assignment } = parent.parent;
    return ts.isBinaryExpression(assignment) && isExportsReference(ts, assignment.left);
  }
  if (!ts.isBinaryExpression(parent)) return false;
  // The target of `exports.start = …` is where the registrar itself is declared.
  return isExportsReference(ts, parent.left) && (parent.right === node || parent.left === node);
}

/**
 * Whether a function is a registrar itself. What it hands on as its own parameter is registered by its callers.
 */
export function isRegistrarFunction(
  scope: Scope,
  registrars: Registrars,
  node: ts.SignatureDeclaration,
): boolean {
  if (registrars.has(node)) return true;
  const { ts } = scope;
  const { parent } = withOuter(ts, node);
  if (registrars.has(parent)) return true;
  const assigned =
    ts.isBinaryExpression(parent) && ts.isExpressionStatement(parent.parent) ? parent.parent : undefined;
  if (assigned === undefined) return false;
  return declaredSymbols(scope, assigned).some(
    (symbol) => registrarOf(scope, registrars, symbol) !== undefined,
  );
}
