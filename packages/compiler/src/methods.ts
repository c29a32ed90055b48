import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import type { WrittenFunction } from "./functions.js";
import { withoutOuter } from "./outer-expressions.js";
import { withoutAlias } from "./scope.js";
import type { Scope } from "./scope.js";
import { wholeWord } from "./whole-word.js";

/**
 * Whether nothing else can stand behind a method at run time: it is undecorated, never assigned again where it is declared or used, and reached
 * through its class itself (static), `new C()`, `super`, or an object literal without spreads, each also held by a constant
 * (docs/handler-rules.md, section 3.8). Another variable of a class type may hold an instance of a derived class, or a proxy.
 */
export function isOnlyMethod(scope: Scope, method: WrittenFunction, reference: ts.Node): boolean {
  const { ts } = scope;
  if (!ts.isMethodDeclaration(method)) return true;
  const owner = method.parent;
  if (isDecorated(ts, method) || (ts.isClassLike(owner) && isDecorated(ts, owner))) return false;
  if (
    isAssigned(scope, method, method.getSourceFile()) ||
    isAssigned(scope, method, reference.getSourceFile())
  )
    return false;
  const holder = holderOf(ts, reference);
  if (holder === undefined) return false;
  if (ts.isObjectLiteralExpression(owner)) return holds(scope, holder, owner);
  if (holder.kind === ts.SyntaxKind.SuperKeyword) return true;
  const isStatic = (ts.getCombinedModifierFlags(method) & ts.ModifierFlags.Static) !== 0;
  if (isStatic) return classOf(scope, holder) !== undefined;
  return isPrototype(scope, holder) || isInstance(scope, holder);
}

/** `C.prototype` */
function isPrototype(scope: Scope, expression: ts.Expression): boolean {
  const inner = withoutOuter(scope.ts, expression);
  return (
    scope.ts.isPropertyAccessExpression(inner) &&
    inner.name.text === "prototype" &&
    classOf(scope, inner.expression) !== undefined
  );
}

/** `new C()`, or a constant without annotation that holds one. */
function isInstance(scope: Scope, expression: ts.Expression): boolean {
  const { ts, checker } = scope;
  const inner = withoutOuter(ts, expression);
  const constant = ts.isIdentifier(inner) ? constantValue(scope, checker.getSymbolAtLocation(inner)) : inner;
  const value = constant === undefined ? undefined : withoutOuter(ts, constant);
  return value !== undefined && ts.isNewExpression(value) && classOf(scope, value.expression) !== undefined;
}

/** Whether decorators may put another function in the place of a method. */
export function isDecorated(
  compiler: Compiler,
  node: ts.MethodDeclaration | ts.ClassLikeDeclaration,
): boolean {
  return node.modifiers?.some((modifier) => compiler.isDecorator(modifier)) ?? false;
}

/** The expression that a method is taken from: `orders` in `orders.handle`, and in `const { handle } = orders`. */
function holderOf(compiler: Compiler, reference: ts.Node): ts.Expression | undefined {
  const { parent } = reference;
  if (
    (compiler.isPropertyAccessExpression(parent) && parent.name === reference) ||
    (compiler.isElementAccessExpression(parent) && parent.argumentExpression === reference)
  )
    return parent.expression;
  if (!compiler.isBindingElement(reference)) return undefined;
  const variable = reference.parent.parent;
  return compiler.isVariableDeclaration(variable) ? variable.initializer : undefined;
}

/** Whether an expression is visibly this object literal. */
function holds(scope: Scope, holder: ts.Expression, literal: ts.ObjectLiteralExpression): boolean {
  const { ts } = scope;
  if (literal.properties.some((property) => ts.isSpreadAssignment(property))) return false;
  return heldLiteral(scope, holder, new Set()) === literal;
}

/** The object literal that an expression visibly is. `followed`: constants may lead back to themselves. */
function heldLiteral(
  scope: Scope,
  expression: ts.Expression,
  followed: Set<ts.Node>,
): ts.ObjectLiteralExpression | undefined {
  const { ts, checker } = scope;
  const inner = withoutOuter(ts, expression);
  if (ts.isObjectLiteralExpression(inner)) return inner;
  if (followed.has(inner)) return undefined;
  followed.add(inner);
  if (ts.isIdentifier(inner)) {
    const value = constantValue(scope, checker.getSymbolAtLocation(inner));
    return value === undefined ? undefined : heldLiteral(scope, value, followed);
  }
  if (!ts.isPropertyAccessExpression(inner)) return undefined;
  const exported = constantValue(scope, checker.getSymbolAtLocation(inner.name));
  if (exported !== undefined) return heldLiteral(scope, exported, followed);
  const outer = heldLiteral(scope, inner.expression, followed);
  const property = outer?.properties.find(
    (one) => ts.isPropertyAssignment(one) && ts.isIdentifier(one.name) && one.name.text === inner.name.text,
  );
  const fixed =
    outer !== undefined &&
    !outer.properties.some((one) => ts.isSpreadAssignment(one)) &&
    !isAssigned(scope, property, outer.getSourceFile()) &&
    !isAssigned(scope, property, inner.getSourceFile());
  if (!fixed || property === undefined || !ts.isPropertyAssignment(property)) return undefined;
  return heldLiteral(scope, property.initializer, followed);
}

/** The class that an expression visibly is. */
function classOf(scope: Scope, expression: ts.Expression): ts.ClassLikeDeclaration | undefined {
  const { ts, checker } = scope;
  const inner = withoutOuter(ts, expression);
  if (ts.isClassExpression(inner)) return inner;
  const name = ts.isIdentifier(inner) ? inner : ts.isPropertyAccessExpression(inner) ? inner.name : undefined;
  const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name);
  if (symbol === undefined) return undefined;
  const declared = withoutAlias(scope, symbol).declarations?.find((one) => ts.isClassDeclaration(one));
  if (declared !== undefined) return declared;
  const value = constantValue(scope, symbol);
  const held = value === undefined ? undefined : withoutOuter(ts, value);
  return held !== undefined && ts.isClassExpression(held) ? held : undefined;
}

/** What a constant without annotation, or a default export, is set to: with an annotation it may hold a value of a narrower type. */
function constantValue(scope: Scope, symbol: ts.Symbol | undefined): ts.Expression | undefined {
  const { ts } = scope;
  const [declaration, ...others] =
    symbol === undefined ? [] : (withoutAlias(scope, symbol).declarations ?? []);
  if (declaration === undefined || others.length > 0) return undefined;
  if (ts.isExportAssignment(declaration)) return declaration.expression;
  if (!ts.isVariableDeclaration(declaration) || !isConst(ts, declaration)) return undefined;
  return declaration.type === undefined ? declaration.initializer : undefined;
}

/** Whether a variable is declared with `const`. */
export function isConst(compiler: Compiler, declaration: ts.VariableDeclaration): boolean {
  const { Const, Using } = compiler.NodeFlags;
  const flags = compiler.getCombinedNodeFlags(declaration);
  return (flags & Const) !== 0 && (flags & Using) === 0;
}

/** Whether a file assigns another value to a member (`orders.handle = …`), or defines it anew by a function of `Object` or `Reflect`. */
export function isAssigned(
  { ts, checker }: Scope,
  member: ts.ObjectLiteralElementLike | ts.MethodDeclaration | undefined,
  file: ts.SourceFile,
): boolean {
  const name = member?.name;
  if (member === undefined || name === undefined || !ts.isIdentifier(name)) return false;
  // Types of literals are widened, which copies their members: only declarations tell whether two are the same.
  const isMember = (symbol: ts.Symbol | undefined): boolean =>
    symbol?.declarations?.includes(member) === true;
  const { text } = name;
  const assigns = new RegExp(
    `${wholeWord(text)}["'\`]?\\]?\\s*(?:=(?![=>])|\\?\\?=|\\|\\|=|&&=)|\\bdefineProp|\\bassign\\b|\\bReflect\\b`,
  );
  if (!assigns.test(file.text)) return false;
  let found = false;
  const visit = (node: ts.Node): void => {
    if (found) return;
    if (ts.isBinaryExpression(node) && isAssignment(ts, node)) {
      const target = withoutOuter(ts, node.left);
      const property = ts.isPropertyAccessExpression(target)
        ? target.name
        : ts.isElementAccessExpression(target)
          ? target.argumentExpression
          : undefined;
      found ||= property !== undefined && isMember(checker.getSymbolAtLocation(property));
    }
    if (ts.isCallExpression(node)) found ||= isMember(redefined({ ts, checker }, node, text));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isAssignment(compiler: Compiler, { operatorToken }: ts.BinaryExpression): boolean {
  const { FirstAssignment, LastAssignment } = compiler.SyntaxKind;
  return operatorToken.kind >= FirstAssignment && operatorToken.kind <= LastAssignment;
}

/** The member that `Object.assign(orders, …)`, `Object.defineProperty(orders, …)` or `Reflect.set(orders, …)` may give another value. */
function redefined(
  { ts, checker }: Pick<Scope, "ts" | "checker">,
  { expression, arguments: [target] }: ts.CallExpression,
  name: string,
): ts.Symbol | undefined {
  if (target === undefined || !ts.isPropertyAccessExpression(expression)) return undefined;
  const { expression: owner } = expression;
  if (!ts.isIdentifier(owner) || !/^(?:Object|Reflect)$/.test(owner.text)) return undefined;
  if (!/^(?:assign|definePropert(?:y|ies)|set)$/.test(expression.name.text)) return undefined;
  return checker.getPropertyOfType(checker.getTypeAtLocation(target), name);
}
