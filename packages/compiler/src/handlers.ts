import type { HandlerFacts, TakesFacts } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { functionOfSymbol, referredName, runtimeLength, visibleFunction } from "./functions.js";
import type { WrittenFunction } from "./functions.js";
import { spanOf } from "./implementation.js";
import { withoutGiven } from "./given-by-registrar.js";
import { readSchema } from "./input-option.js";
import { withoutOuter } from "./outer-expressions.js";
import { withSortedUnions } from "./union-order.js";
import type { RegistrarCall } from "./references.js";
import type { Registrars } from "./registrars.js";
import type { Scope } from "./scope.js";
import { readSignature } from "./signatures.js";
import { readTakes } from "./takes.js";
import type { TypeTable } from "./type-table.js";
import { unboundMethod } from "./unbound-methods.js";
import { readWrapperTakes } from "./wrappers.js";

/** How a handler without a registrar is known. */
export type RegisteredBy = "@fcHandler" | "option";

/** Reads the handler that a call registers: its argument. */
export function readRegistered(
  scope: Scope,
  types: TypeTable,
  registrars: Registrars,
  found: RegistrarCall & { readonly argument: ts.Expression },
): HandlerFacts {
  const { ts, checker } = scope;
  const { call, registrar, argument } = found;
  const type = checker.getTypeAtLocation(argument);
  const value = readValue(scope, types, {
    node: argument,
    type,
    members: withoutGiven(scope, call, argument, candidatesOf(scope, type)),
    visible: visibleFunction(scope, argument),
    typedByRegistrar: (node) => isTypedByArgument(ts, node, argument),
  });
  return {
    ...value,
    name: nameOf(ts, argument),
    kind: registrar.kind,
    registeredBy: registrar.name,
    forwarded: parameterOwner(scope, argument) !== undefined,
    unbound: unboundMethod(scope, argument),
    takes: registrar.kind === "event" ? takesAt(scope, registrars, found) : null,
    schema: registrar.hasSchema ? readSchema(scope, types, call, value.candidates) : null,
  };
}

function takesAt(
  scope: Scope,
  registrars: Registrars,
  { call, registrar }: RegistrarCall,
): TakesFacts | null {
  return registrar.hasTakes ? readTakes(scope, call) : readWrapperTakes(scope, registrars, call);
}

/** The function whose own parameter an expression is. */
export function parameterOwner(
  { ts, checker }: Scope,
  argument: ts.Expression,
): ts.SignatureDeclaration | undefined {
  const inner = withoutOuter(ts, argument);
  if (!ts.isIdentifier(inner)) return undefined;
  const declaration = checker.getSymbolAtLocation(inner)?.valueDeclaration;
  return declaration !== undefined && ts.isParameter(declaration) ? declaration.parent : undefined;
}

/** A handler without a registrar. */
interface DeclaredHandler {
  /** Where it is named in the file that is checked. */
  readonly node: ts.Node;
  readonly name: string | null;
  readonly symbol: ts.Symbol;
}

/** Reads a handler that is known by its tag, or listed in the options. */
export function readDeclared(
  scope: Scope,
  types: TypeTable,
  { node, name, symbol }: DeclaredHandler,
  registeredBy: RegisteredBy,
): HandlerFacts {
  const type = scope.checker.getTypeOfSymbolAtLocation(symbol, node);
  return {
    ...readValue(scope, types, {
      node,
      type,
      members: candidatesOf(scope, type),
      visible: functionOfSymbol(scope, symbol),
      typedByRegistrar: () => false,
    }),
    name,
    kind: "event",
    registeredBy,
    forwarded: false,
    unbound: null,
    takes: null,
    schema: null,
  };
}

type ValueFacts = Pick<
  HandlerFacts,
  "span" | "signature" | "text" | "declaration" | "candidates" | "visibleLength"
>;

/** A value that is a handler. */
interface HandlerValue {
  /** The registering expression or name. */
  readonly node: ts.Node;
  readonly type: ts.Type;
  /** The members of its type that are judged. */
  readonly members: readonly ts.Type[];
  readonly visible: WrittenFunction | undefined;
  readonly typedByRegistrar: (node: ts.Node) => boolean;
}

function readValue(scope: Scope, types: TypeTable, value: HandlerValue): ValueFacts {
  const { ts, checker } = scope;
  const { node, type, members, typedByRegistrar } = value;
  types.startHandler(spanOf(node));
  const visible = members.length === 1 ? value.visible : undefined;
  const source = { scope, types, node, visible, typedByRegistrar };
  const signatures = members.map((member) => checker.getSignaturesOfType(member, ts.SignatureKind.Call));
  const candidates = members.map((member, index) => {
    const own = signatures[index] ?? [];
    return { type: types.id(member), signatures: own.map((signature) => readSignature(source, signature)) };
  });
  return {
    span: spanOf(node),
    ...handlerTexts(scope, types, type, signatures.flat()),
    declaration: foreignDeclaration(node, value.visible),
    candidates,
    visibleLength: visible === undefined ? null : runtimeLength(ts, visible),
  };
}

/** The members of a handler's type; a type parameter stands for its constraint. */
function candidatesOf({ ts, checker }: Scope, type: ts.Type): readonly ts.Type[] {
  const known =
    (type.flags & ts.TypeFlags.Instantiable) === 0 ? type : (checker.getBaseConstraintOfType(type) ?? type);
  const splits = known.isUnion() && (known.flags & (ts.TypeFlags.BooleanLike | ts.TypeFlags.EnumLike)) === 0;
  return splits ? known.types : [known];
}

/** A handler with one signature is printed as that, whatever alias its type has. */
function handlerTexts(
  scope: Scope,
  types: TypeTable,
  type: ts.Type,
  signatures: readonly ts.Signature[],
): Pick<HandlerFacts, "signature" | "text"> {
  if (!types.prints) return { signature: "", text: "" };
  const { NoTruncation, None, WriteArrowStyleSignature } = scope.ts.TypeFormatFlags;
  const [first] = signatures;
  const only = signatures.length === 1 ? first : undefined;
  const print = (flags: ts.TypeFormatFlags): string =>
    only !== undefined
      ? scope.checker.signatureToString(only, undefined, flags | WriteArrowStyleSignature)
      : scope.checker.typeToString(type, undefined, flags);
  const printed = withoutOverflow(
    () => print(NoTruncation),
    () => print(None),
  );
  const signature = withSortedUnions(printed);
  if (types.detail === "report") return { signature, text: "" };
  return { signature, text: only === undefined ? types.text(type) : signature };
}

/** A recursive alias can overflow the compiler's printer where nothing stops it: the cut form always prints. */
function withoutOverflow(whole: () => string, cut: () => string): string {
  try {
    return whole();
  } catch (error) {
    if (error instanceof RangeError) return cut();
    throw error;
  }
}

/** Where the function is declared, when that is in another file than the one that registers it. */
function foreignDeclaration(
  node: ts.Node,
  visible: WrittenFunction | undefined,
): HandlerFacts["declaration"] {
  const file = visible?.getSourceFile();
  if (visible === undefined || file === undefined || file === node.getSourceFile()) return null;
  return { file: file.fileName, ...spanOf(visible.name ?? visible) };
}

/** The name that a handler goes by where it is registered; null for a function or a value without one. */
function nameOf(compiler: Compiler, argument: ts.Expression): string | null {
  const inner = withoutOuter(compiler, argument);
  const name = referredName(compiler, inner);
  if (name !== undefined) return name.text;
  return compiler.isFunctionExpression(inner) ? (inner.name?.text ?? null) : null;
}

/**
 * Whether a function gets its contextual type from the registrar: it is the argument itself, or one of the values that the argument may be.
 * An assertion or `satisfies` on the way gives it another one.
 */
function isTypedByArgument(compiler: Compiler, node: ts.Node, argument: ts.Expression): boolean {
  let current = node;
  for (;;) {
    if (current === argument) return compiler.isExpression(current) && !isTyping(compiler, current);
    const { parent } = current;
    const passes =
      (compiler.isParenthesizedExpression(parent) && !isTyping(compiler, parent)) ||
      compiler.isNonNullExpression(parent) ||
      (compiler.isConditionalExpression(parent) && parent.condition !== current) ||
      (compiler.isBinaryExpression(parent) && passesType(compiler, parent, current));
    if (!passes) return false;
    current = parent;
  }
}

function isTyping(compiler: Compiler, node: ts.Node): boolean {
  return (
    compiler.isAsExpression(node) ||
    compiler.isSatisfiesExpression(node) ||
    compiler.isTypeAssertionExpression(node) ||
    // In JavaScript, comments before parentheses say the same.
    (compiler.isParenthesizedExpression(node) &&
      (compiler.getJSDocTypeTag(node) ?? compiler.getJSDocSatisfiesTag(node)) !== undefined)
  );
}

function passesType(
  compiler: Compiler,
  { left, operatorToken }: ts.BinaryExpression,
  operand: ts.Node,
): boolean {
  const { BarBarToken, QuestionQuestionToken, AmpersandAmpersandToken, CommaToken } = compiler.SyntaxKind;
  if (operatorToken.kind === BarBarToken || operatorToken.kind === QuestionQuestionToken) return true;
  return (
    operand !== left && (operatorToken.kind === AmpersandAmpersandToken || operatorToken.kind === CommaToken)
  );
}
