import type { ToJSONFacts, TypeId } from "@fc-check/core";
import type ts from "typescript";
import type { Scope } from "./scope.js";

/** The `toJSON` of a type, which `JSON.stringify` calls with a key; null where it has none that can be called. */
export function readToJSON(
  scope: Scope,
  type: ts.Type,
  refer: (type: ts.Type) => TypeId,
): ToJSONFacts | null {
  const { ts, checker } = scope;
  const method = checker.getPropertyOfType(type, "toJSON");
  if (method === undefined) return null;
  const declared = checker.getTypeOfSymbol(method);
  const callable = checker.getNonNullableType(declared);
  const reached = reachedByKey(scope, checker.getSignaturesOfType(callable, ts.SignatureKind.Call));
  if (reached === undefined) return null;
  const optional = (method.flags & ts.SymbolFlags.Optional) !== 0 || callable !== declared;
  return { returns: [refer(reached.getReturnType())], optional };
}

/**
 * Of overloads the first that a call with a key fits: one that takes a string, else one that needs no argument, since what it asks of its
 * options may be left out. Where none fits, the last one counts.
 */
function reachedByKey(scope: Scope, signatures: readonly ts.Signature[]): ts.Signature | undefined {
  return (
    signatures.find((signature) => takesKey(scope, signature)) ??
    signatures.find((signature) => requiredCount(scope, signature) === 0) ??
    signatures.at(-1)
  );
}

function takesKey(scope: Scope, signature: ts.Signature): boolean {
  const { ts, checker } = scope;
  const [key] = signature.getParameters();
  if (key?.valueDeclaration === undefined || requiredCount(scope, signature) > 1) return false;
  const type = checker.getTypeOfSymbolAtLocation(key, key.valueDeclaration);
  if ((type.flags & ts.TypeFlags.TypeParameter) === 0)
    return checker.isTypeAssignableTo(checker.getStringType(), type);
  const constraint = checker.getBaseConstraintOfType(type);
  return constraint === undefined || checker.isTypeAssignableTo(checker.getStringType(), constraint);
}

/** How many arguments a call needs. */
function requiredCount({ ts }: Scope, signature: ts.Signature): number {
  const parameters = signature.getParameters();
  const optional = parameters.findIndex(({ valueDeclaration: node }) => {
    if (node === undefined || !ts.isParameter(node)) return true;
    return (node.questionToken ?? node.initializer ?? node.dotDotDotToken) !== undefined;
  });
  return optional < 0 ? parameters.length : optional;
}

/** What a type parameter of a `toJSON` stands for, since `JSON.stringify` gives no type arguments; undefined for any other parameter. */
export function toJSONDefault({ ts, checker }: Scope, type: ts.Type): ts.Type | undefined {
  const method = type.getSymbol()?.declarations?.[0]?.parent;
  if (method === undefined || !(ts.isMethodSignature(method) || ts.isMethodDeclaration(method)))
    return undefined;
  return ts.isIdentifier(method.name) && method.name.text === "toJSON"
    ? checker.getDefaultFromTypeParameter(type)
    : undefined;
}
