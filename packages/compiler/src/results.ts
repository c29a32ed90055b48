import type { PlaceFacts, ResultFacts } from "@fc-check/core";
import type ts from "typescript";
import { builtinsOf } from "./builtins.js";
import type { Compiler } from "./compiler.js";
import { functionToken, isWrittenFunction, returnedExpressions, visibleFunction } from "./functions.js";
import type { WrittenFunction } from "./functions.js";
import { withoutOuter } from "./outer-expressions.js";
import type { Scope } from "./scope.js";
import { locationOf } from "./signature-source.js";
import type { SignatureSource } from "./signature-source.js";

/** Reads the result of a signature. `own`: the function itself, where it stands in the file that registers it. */
export function readResult(
  source: SignatureSource,
  signature: ts.Signature,
  own: WrittenFunction | undefined,
): ResultFacts {
  const { scope, types } = source;
  const { ts, checker } = scope;
  const type = signature.getReturnType();
  const awaited = checker.getAwaitedType(type) ?? type;
  const declared = constituentsOf(scope, type);
  // Only `void` alone lets other values through.
  const [only] = declared;
  const lets = declared.length === 1 && only !== undefined && (only.flags & ts.TypeFlags.Void) !== 0;
  const members = lets ? givenForVoid(source, only) : declared;
  const given = members.filter((member) => !declared.includes(member));
  const generates = builtinsOf(scope, awaited).some(
    (name) => name === "Generator" || name === "AsyncGenerator",
  );
  return {
    constituents: [...new Set(members)].map((member) => types.id(member)),
    awaited: awaited !== type,
    generator: own?.asteriskToken !== undefined || generates,
    text: !types.prints
      ? ""
      : (given.length === 0 ? [type] : given)
          .map((one) => types.text(one))
          .sort()
          .join(" | "),
    place: resultPlace(scope, signature, own),
  };
}

/** Booleans and enums are unions to the compiler, but one form of a result. */
function isUnionOfForms(compiler: Compiler, type: ts.Type): type is ts.UnionType {
  return (
    type.isUnion() && (type.flags & (compiler.TypeFlags.BooleanLike | compiler.TypeFlags.EnumLike)) === 0
  );
}

/**
 * What a function gives where its type says `void`: a function that returns values passes for `() => void`, so the returns of one that can be
 * seen are read. What is returned of type `void` is a call of another function, which is read as well where it can be seen.
 */
function givenForVoid({ scope, visible }: SignatureSource, nothing: ts.Type): readonly ts.Type[] {
  const { ts, checker } = scope;
  const given = new Set<ts.Type>();
  const read = (node: WrittenFunction, followed: ReadonlySet<ts.Node>): void => {
    if (followed.has(node)) return;
    const onwards = new Set(followed).add(node);
    for (const type of returnTypesOf(scope, node)) {
      // What a generic function returns is not known from its declaration.
      if ((type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Instantiable)) === 0) given.add(type);
    }
    for (const returned of returnedExpressions(ts, node)) {
      if (!constituentsOf(scope, checker.getTypeAtLocation(returned)).some(isVoid)) continue;
      const called = calledFunction(scope, returned);
      if (called === undefined) given.add(nothing);
      else read(called, onwards);
    }
  };
  const isVoid = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Void) !== 0;
  if (visible !== undefined) read(visible, new Set());
  const values = [...given].filter((type) => !isVoid(type) && (type.flags & ts.TypeFlags.Undefined) === 0);
  return values.length === 0 ? [nothing] : [...given];
}

/** What a function returns, once awaited, as it says itself: without the types that other declarations ask of it. */
function returnTypesOf(scope: Scope, node: WrittenFunction): readonly ts.Type[] {
  const signature = scope.checker.getSignatureFromDeclaration(node);
  return signature === undefined ? [] : constituentsOf(scope, signature.getReturnType());
}

/** The constituents of a type, once awaited. */
function constituentsOf({ ts, checker }: Scope, type: ts.Type): readonly ts.Type[] {
  const awaited = checker.getAwaitedType(type) ?? type;
  return isUnionOfForms(ts, awaited) ? awaited.types : [awaited];
}

/** The function that an expression visibly calls. */
function calledFunction(scope: Scope, expression: ts.Expression): WrittenFunction | undefined {
  const inner = withoutOuter(scope.ts, expression);
  const call = scope.ts.isAwaitExpression(inner) ? withoutOuter(scope.ts, inner.expression) : inner;
  return scope.ts.isCallExpression(call) ? visibleFunction(scope, call.expression) : undefined;
}

/** The return type annotation, else the function's own name, else its `=>` or `function`; where the type is written elsewhere, that place. */
function resultPlace(
  { ts }: Scope,
  signature: ts.Signature,
  own: WrittenFunction | undefined,
): PlaceFacts | null {
  const annotation = own === undefined ? undefined : (own.type ?? ts.getJSDocReturnType(own));
  if (annotation !== undefined) return { location: locationOf(annotation), own: true };
  const { declaration } = signature;
  if (declaration === undefined) return null;
  if (isWrittenFunction(ts, declaration)) {
    const named = ts.isArrowFunction(declaration) ? undefined : declaration.name;
    const node = declaration.type ?? named ?? functionToken(ts, declaration);
    return { location: locationOf(node), own: declaration === own };
  }
  const type = "type" in declaration ? declaration.type : undefined;
  // To TypeScript 7, what a JSDoc callback returns is the type in the tag.
  const written =
    type !== undefined && ts.isJSDocReturnTag(type) ? (type.typeExpression?.type ?? type) : type;
  return { location: locationOf(written ?? declaration), own: false };
}
