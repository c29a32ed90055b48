import type { Location, ParameterFacts, PlaceFacts, ResultFacts, SignatureFacts } from "@fc-check/core";
import type ts from "typescript";
import { functionToken, isWrittenFunction, writtenParameters } from "./functions.js";
import type { WrittenFunction } from "./functions.js";
import { readImplementation, spanOf } from "./implementation.js";
import { builtinsOf } from "./builtins.js";
import type { Scope } from "./scope.js";
import type { TypeTable } from "./type-table.js";

/** The handler whose signatures are read. */
export interface SignatureSource {
  readonly scope: Scope;
  readonly types: TypeTable;
  /** The registering expression or name: its file is where diagnostics stand. */
  readonly node: ts.Node;
  /** The function that the handler visibly is. */
  readonly visible: WrittenFunction | undefined;
  /** Whether only the registrar gives types to a function's unannotated parameters. */
  readonly typedByRegistrar: (node: ts.Node) => boolean;
}

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
  if (signature.declaration !== own) return false;
  if (!ts.isArrowFunction(own) && !ts.isFunctionExpression(own)) return true;
  return typedByRegistrar(own) || checker.getContextualType(own) === undefined;
}

function locationOf(node: ts.Node): Location {
  return { file: node.getSourceFile().fileName, ...spanOf(node) };
}

function readParameters(
  source: SignatureSource,
  signature: ts.Signature,
  own: WrittenFunction | undefined,
): ParameterFacts[] {
  const { ts } = source.scope;
  const written = own === undefined ? [] : writtenParameters(ts, own);
  const parameters = signature.getParameters().flatMap((symbol) => readParameter(source, symbol));
  const placed = parameters.map((parameter, index): ParameterFacts => {
    const node = written[index];
    return node === undefined || parameter.rest
      ? parameter
      : { ...parameter, place: { location: locationOf(node), own: true } };
  });
  // The function may take a rest parameter that its type, written elsewhere, does not show.
  const rest = written.find(({ dotDotDotToken }) => dotDotDotToken !== undefined);
  if (rest === undefined || own === signature.declaration) return placed;
  const symbol = source.scope.checker.getSymbolAtLocation(rest.name);
  return symbol === undefined ? placed : [...placed, ...readParameter(source, symbol)];
}

function readParameter(source: SignatureSource, symbol: ts.Symbol): ParameterFacts[] {
  const { scope, types, node } = source;
  const { ts, checker } = scope;
  const declaration = symbol.valueDeclaration;
  const type = checker.getTypeOfSymbolAtLocation(symbol, node);
  if (declaration === undefined || !ts.isParameter(declaration)) {
    // Only JavaScript's `arguments` gives a parameter that nobody wrote; it takes no part in `length` and is let go.
    return [];
  }
  const place: PlaceFacts = { location: locationOf(declaration), own: isOwn(source, declaration) };
  if (ts.isRestParameter(declaration)) {
    const elements = isWrittenRest(scope, declaration) ? undefined : fixedElements(scope, type);
    if (elements !== undefined) {
      return elements.map(({ name, type: element, optional }, index) => ({
        name: name ?? `${symbol.name}[${index}]`,
        type: types.id(element),
        optional,
        defaulted: false,
        rest: false,
        unannotated: false,
        place: { ...place, own: false },
      }));
    }
  }
  const { initializer } = declaration;
  const bare = declaration.type === undefined && ts.getJSDocType(declaration) === undefined;
  const registrarOnly = bare && source.typedByRegistrar(declaration.parent);
  const untyped = bare && initializer === undefined && (type.flags & ts.TypeFlags.Any) !== 0;
  const unannotated =
    (registrarOnly && initializer === undefined) || untyped || (bare && isUntypedPattern(scope, declaration));
  const counted = unannotated
    ? checker.getAnyType()
    : registrarOnly && initializer !== undefined
      ? checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(initializer))
      : type;
  return [
    {
      name: parameterName(ts, declaration),
      type: types.id(counted),
      optional: checker.isOptionalParameter(declaration),
      defaulted: initializer !== undefined,
      rest: ts.isRestParameter(declaration),
      unannotated,
      place,
    },
  ];
}

/** A pattern without annotation, in a function that nothing gives a type: the compiler makes up `{ key: any }` for it. */
function isUntypedPattern(
  { ts, checker }: Scope,
  { name, initializer, parent }: ts.ParameterDeclaration,
): boolean {
  if (ts.isIdentifier(name) || initializer !== undefined) return false;
  if (!ts.isArrowFunction(parent) && !ts.isFunctionExpression(parent)) return true;
  return checker.getContextualType(parent) === undefined;
}

function isOwn({ node }: SignatureSource, declaration: ts.ParameterDeclaration): boolean {
  const { parent } = declaration;
  return "body" in parent && parent.body !== undefined && parent.getSourceFile() === node.getSourceFile();
}

/**
 * Whether a rest parameter is written in a function, and not only in a type. One whose type is a type parameter (a generic wrapper's
 * `(...args: A) => f(...args)`) has arisen from the type that the wrapper was given.
 */
function isWrittenRest({ ts, checker }: Scope, declaration: ts.ParameterDeclaration): boolean {
  const { parent } = declaration;
  if (ts.isFunctionTypeNode(parent) || ts.isMethodSignature(parent) || ts.isCallSignatureDeclaration(parent))
    return false;
  return (checker.getTypeAtLocation(declaration).flags & ts.TypeFlags.TypeParameter) === 0;
}

interface Element {
  readonly name: string | undefined;
  readonly type: ts.Type;
  readonly optional: boolean;
}

function fixedElements({ ts, checker }: Scope, type: ts.Type): Element[] | undefined {
  if (!checker.isTupleType(type)) return undefined;
  const { target } = type as ts.TupleTypeReference;
  if (target.elementFlags.some((flags) => (flags & ts.ElementFlags.Variable) !== 0)) return undefined;
  return checker.getTypeArguments(type as ts.TupleTypeReference).map((element, index) => {
    const label = target.labeledElementDeclarations?.[index];
    const flags = target.elementFlags[index] ?? ts.ElementFlags.Required;
    return {
      name: label !== undefined && ts.isIdentifier(label.name) ? label.name.text : undefined,
      type: element,
      optional: (flags & ts.ElementFlags.Optional) !== 0,
    };
  });
}

function parameterName(compiler: typeof ts, { name }: ts.ParameterDeclaration): string {
  return compiler.isIdentifier(name) ? name.text : name.getText().replace(/\s+/g, " ");
}

function readResult(
  source: SignatureSource,
  signature: ts.Signature,
  own: WrittenFunction | undefined,
): ResultFacts {
  const { scope, types } = source;
  const { ts, checker } = scope;
  const type = signature.getReturnType();
  const awaited = checker.getAwaitedType(type) ?? type;
  const splits =
    awaited.isUnion() && (awaited.flags & (ts.TypeFlags.BooleanLike | ts.TypeFlags.EnumLike)) === 0;
  const generates = builtinsOf(scope, awaited).some(
    (name) => name === "Generator" || name === "AsyncGenerator",
  );
  return {
    constituents: (splits ? awaited.types : [awaited]).map((member) => types.id(member)),
    awaited: awaited !== type,
    generator: own?.asteriskToken !== undefined || generates,
    text: types.detail === "verdict" ? "" : types.text(type),
    place: resultPlace(scope, signature, own),
  };
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
  return {
    location: locationOf(("type" in declaration ? declaration.type : undefined) ?? declaration),
    own: false,
  };
}
