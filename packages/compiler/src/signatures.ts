import type { SignatureFacts } from "@fc-check/core";
import type ts from "typescript";
import { isWrittenFunction } from "./functions.js";
import type { WrittenFunction } from "./functions.js";
import { readImplementation } from "./implementation.js";
import { readParameters } from "./parameters.js";
import { readResult } from "./results.js";
import type { SignatureSource } from "./signature-source.js";

/** Reads one call signature. */
export function readSignature(source: SignatureSource, signature: ts.Signature): SignatureFacts {
  const { scope, types, node } = source;
  const { declaration } = signature;
  const written = source.visible ?? (isWrittenFunction(scope.ts, declaration) ? declaration : undefined);
  const own = written?.getSourceFile() === node.getSourceFile() ? written : undefined;
  return {
    typeParameters: signature.getTypeParameters()?.length ?? 0,
    parameters: readParameters(source, signature, own),
    result: readResult(source, signature, own),
    implementation:
      own === undefined || types.detail !== "findings"
        ? null
        : readImplementation(scope, types, own, declaresTypes(source, signature, own)),
  };
}

/** Whether a signature is the written function's own, without a type that asks for it: an annotation, `satisfies`, an assertion. */
function declaresTypes(
  { scope, typedByRegistrar }: SignatureSource,
  signature: ts.Signature,
  own: WrittenFunction,
): boolean {
  const { ts, checker } = scope;
  if (signature.declaration !== own || ts.getJSDocTypeTag(own) !== undefined) return false;
  if (!ts.isArrowFunction(own) && !ts.isFunctionExpression(own)) return true;
  return typedByRegistrar(own) || checker.getContextualType(own) === undefined;
}
