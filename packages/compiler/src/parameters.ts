import type { ParameterFacts, PlaceFacts } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { writtenParameters } from "./functions.js";
import type { WrittenFunction } from "./functions.js";
import type { Scope } from "./scope.js";
import { locationOf } from "./signature-source.js";
import type { SignatureSource } from "./signature-source.js";

/** Reads the parameters of a signature. `own`: the function itself, where it stands in the file that registers it. */
export function readParameters(
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
  const counted = countedType(source, declaration, type);
  return [
    {
      name: parameterName(ts, declaration),
      type: types.id(counted ?? checker.getAnyType()),
      optional: checker.isOptionalParameter(declaration),
      defaulted: declaration.initializer !== undefined,
      rest,
      unannotated: counted === undefined,
      place,
    },
  ];
}

/** The type of a parameter that counts: not one that only the registrar gives it. Undefined where nothing says what it is. */
function countedType(
  { scope, typedByRegistrar }: SignatureSource,
  declaration: ts.ParameterDeclaration,
  type: ts.Type,
): ts.Type | undefined {
  const { ts, checker } = scope;
  const { initializer, parent } = declaration;
  if (declaration.type !== undefined || ts.getJSDocType(declaration) !== undefined) return type;
  if (isUntypedPattern(scope, declaration)) return undefined;
  const byRegistrar = typedByRegistrar(parent);
  if (initializer === undefined)
    return byRegistrar || (type.flags & ts.TypeFlags.Any) !== 0 ? undefined : type;
  return byRegistrar ? checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(initializer)) : type;
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
    // Some hosts give a handle for the declaration, without its name.
    const label: Partial<ts.NamedDeclaration> | undefined = target.labeledElementDeclarations?.[index];
    const flags = target.elementFlags[index] ?? ts.ElementFlags.Required;
    return {
      name: label?.name !== undefined && ts.isIdentifier(label.name) ? label.name.text : undefined,
      type: element,
      optional: (flags & ts.ElementFlags.Optional) !== 0,
    };
  });
}

function parameterName(compiler: Compiler, { name }: ts.ParameterDeclaration): string {
  return compiler.isIdentifier(name) ? name.text : name.getText().replace(/\s+/g, " ");
}
