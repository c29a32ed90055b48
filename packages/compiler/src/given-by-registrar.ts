import type ts from "typescript";
import { withoutOuter } from "./outer-expressions.js";
import type { Scope } from "./scope.js";

/**
 * Leaves out those members of a handler's type that only the registrar's own declaration gave: the compiler infers the type arguments of a
 * generic call from the place that its result is used in (`start(get("handler"))`, `start(await p.then((f) => f))`), which says nothing about
 * the handler.
 */
export function withoutGiven(
  scope: Scope,
  call: ts.CallExpression,
  argument: ts.Expression,
  members: readonly ts.Type[],
): readonly ts.Type[] {
  const { ts, checker } = scope;
  if (!isInferredInPlace(scope, argument)) return members;
  const given = signaturesOfParameter(scope, call);
  return members.filter((member) => {
    const signatures = checker.getSignaturesOfType(member, ts.SignatureKind.Call);
    return signatures.length === 0 || !signatures.every(({ declaration }) => given.has(declaration));
  });
}

/** Whether an expression is, or may be, the result of a generic call without type arguments. */
function isInferredInPlace(scope: Scope, expression: ts.Expression): boolean {
  const { ts, checker } = scope;
  const inner = withoutOuter(ts, expression);
  if (ts.isAwaitExpression(inner)) return isInferredInPlace(scope, inner.expression);
  if (ts.isConditionalExpression(inner))
    return isInferredInPlace(scope, inner.whenTrue) || isInferredInPlace(scope, inner.whenFalse);
  if (ts.isBinaryExpression(inner))
    return isInferredInPlace(scope, inner.left) || isInferredInPlace(scope, inner.right);
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner)) {
    if (inner.typeArguments !== undefined) return false;
    return checker.getResolvedSignature(inner)?.declaration?.typeParameters !== undefined;
  }
  return ts.isTaggedTemplateExpression(inner);
}

/** The declarations of the signatures that a registrar's first parameter has. */
function signaturesOfParameter(
  { ts, checker }: Scope,
  call: ts.CallExpression,
): ReadonlySet<ts.SignatureDeclaration | ts.JSDocSignature | undefined> {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const parameter = declaration?.parameters[0];
  if (parameter === undefined) return new Set();
  const type = checker.getTypeAtLocation(parameter);
  const members = type.isUnion() ? type.types : [type];
  return new Set(
    members
      .flatMap((member) => checker.getSignaturesOfType(member, ts.SignatureKind.Call))
      .map((signature) => signature.declaration),
  );
}
