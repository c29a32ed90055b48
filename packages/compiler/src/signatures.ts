import type { Location, ParameterFacts, PlaceFacts, ResultFacts, SignatureFacts } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import {
  functionToken,
  isWrittenFunction,
  returnedExpressions,
  visibleFunction,
  writtenParameters,
} from "./functions.js";
import type { WrittenFunction } from "./functions.js";
import { readImplementation, spanOf } from "./implementation.js";
import { builtinsOf } from "./builtins.js";
import { withoutOuter } from "./outer-expressions.js";
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
  if (signature.declaration !== own || ts.getJSDocTypeTag(own) !== undefined) return false;
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
    return node === undefined || node.dotDotDotToken !== undefined
      ? parameter
      : { ...parameter, place: { location: locationOf(node), own: true } };
  });
  // The function may take a rest parameter that its type, written elsewhere, does not show.
  const rest = written.find(({ dotDotDotToken }) => dotDotDotToken !== undefined);
  if (rest === undefined || own === signature.declaration) return placed;
  const symbol = source.scope.checker.getSymbolAtLocation(rest.name);
  return symbol === undefined
    ? placed
    : [...placed, ...readParameter(source, symbol).filter((one) => one.rest)];
}

function readParameter(source: SignatureSource, symbol: ts.Symbol): ParameterFacts[] {
  const { scope, types, node } = source;
  const { ts, checker } = scope;
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  const type = checker.getTypeOfSymbolAtLocation(symbol, node);
  if (declaration !== undefined && ts.isJSDocParameterTag(declaration)) {
    return [readTagParameter(source, declaration, symbol.name, type)];
  }
  if (declaration === undefined || !ts.isParameter(declaration)) {
    // Only JavaScript's `arguments` gives a parameter that nobody wrote. It takes no part in `length`, and nothing is reported of it.
    return [];
  }
  const rest = ts.isRestParameter(declaration);
  const writtenRest = rest && isWrittenRest(scope, declaration);
  // The list of a wrapper's rest parameter is that of the function it wraps: nothing is wrong with the wrapper.
  const own = isOwn(source, declaration) && rest === writtenRest;
  const place: PlaceFacts = { location: locationOf(declaration), own };
  if (rest && !writtenRest) {
    const elements = fixedElements(scope, type);
    if (elements !== undefined) {
      return elements.map(({ name, type: element, optional }, index) => ({
        name: name ?? `${symbol.name}[${index}]`,
        type: types.id(element),
        optional,
        defaulted: false,
        rest: false,
        unannotated: false,
        place,
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
      rest,
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

/** A parameter that only a JSDoc tag declares: of `@callback`, `@overload`, or a `@typedef` of a function. */
function readTagParameter(
  { scope: { ts }, types }: SignatureSource,
  tag: ts.JSDocParameterTag,
  name: string,
  type: ts.Type,
): ParameterFacts {
  const written = tag.typeExpression?.type;
  return {
    name,
    type: types.id(type),
    optional: tag.isBracketed || (written !== undefined && ts.isJSDocOptionalType(written)),
    defaulted: false,
    rest: written !== undefined && ts.isJSDocVariadicType(written),
    unannotated: written === undefined,
    place: { location: locationOf(tag), own: false },
  };
}

/**
 * Whether a rest parameter is written in a function with its own list of types, and not only in a type. One whose type refers to a list that
 * is written elsewhere (`Parameters<F>`), or that mentions a type parameter (a generic wrapper's `(...args: A) => f(...args)`, `[...A]`,
 * `[ctx: Context, event: E]`), has arisen from the type of another function.
 */
function isWrittenRest({ ts, checker }: Scope, declaration: ts.ParameterDeclaration): boolean {
  const { parent, type = ts.getJSDocType(declaration) } = declaration;
  if (ts.isFunctionTypeNode(parent) || ts.isMethodSignature(parent) || ts.isCallSignatureDeclaration(parent))
    return false;
  if (type === undefined) return true;
  let list = type;
  while (ts.isParenthesizedTypeNode(list) || ts.isTypeOperatorNode(list)) list = list.type;
  if (ts.isArrayTypeNode(list)) return true;
  if (!ts.isTupleTypeNode(list)) return false;
  const mentionsParameter = (node: ts.Node): boolean =>
    (ts.isTypeNode(node) && (checker.getTypeAtLocation(node).flags & ts.TypeFlags.TypeParameter) !== 0) ||
    (ts.forEachChild(node, mentionsParameter) ?? false);
  return !mentionsParameter(list);
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

function parameterName(compiler: Compiler, { name }: ts.ParameterDeclaration): string {
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
    text:
      types.detail === "verdict"
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
