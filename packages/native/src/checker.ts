import type { Checker } from "@fc-check/compiler";
import type ts from "typescript";
import type * as Ast from "typescript-7/ast";
import type * as Sync from "typescript-7/sync";
import { fromNode, nativeNumber, nativeOf, toNode } from "./objects.js";
import type { Objects } from "./objects.js";
import { Members } from "./members.js";
import { remembering } from "./remembering.js";

/** What stands before the native compiler's checker. */
export interface CheckerSource {
  readonly api: Sync.API;
  readonly sync: typeof Sync;
  readonly ast: typeof Ast;
  readonly project: Sync.Project;
  readonly objects: Objects;
  /** The files that may declare modules by name. */
  readonly ambientFiles: () => readonly ts.SourceFile[];
}

/** The native compiler's checker, in the shape that the extractor needs. */
export function checkerOf(source: CheckerSource): Checker {
  const members = new Members(source.api, source.sync, source.project.checker);
  const shaped = {
    ...symbolMethods(source, members),
    ...typeMethods(source, members),
    ...signatureMethods(source, members),
  } satisfies Shaped;
  return shaped as unknown as Checker;
}

function symbolMethods(source: CheckerSource, members: Members) {
  const { objects } = source;
  const { checker } = source.project;
  const symbolOf = (symbol: Sync.Symbol | undefined): ts.Symbol | undefined => objects.symbol(symbol);
  const symbolAt = remembering((native: Ast.Node): ts.Symbol | undefined => {
    if (source.ast.isSourceFile(native)) return symbolOf(checker.getSymbolOfSourceFile(native.fileName));
    return symbolOf(checker.getSymbolAtLocation(native)) ?? requiredModule(source, native, getAmbientModules);
  });
  const getSymbolAtLocation = (node: ts.Node): ts.Symbol | undefined => symbolAt(fromNode(node));
  const aliasedBy = remembering((symbol: Sync.Symbol) => objects.symbol(checker.getAliasedSymbol(symbol)));
  const getAmbientModules = (): ts.Symbol[] => ambientModules(source, getSymbolAtLocation);
  return {
    getAliasedSymbol: (symbol) => aliasedBy(nativeOf(symbol)),
    getAmbientModules,
    getExportsOfModule: (symbol) => objects.symbols(checker.getExportsOfModule(nativeOf(symbol))),
    getPropertiesOfType: (type) => objects.symbols(members.properties(nativeOf(type))),
    getPropertyOfType: (type, name) => symbolOf(members.property(nativeOf(type), name)),
    getPropertySymbolOfDestructuringAssignment: (name) =>
      symbolOf(destructuredProperty(source, fromNode(name) as Ast.Identifier)),
    getShorthandAssignmentValueSymbol: (node) =>
      node && symbolOf(checker.getShorthandAssignmentValueSymbol(fromNode(node))),
    getSymbolAtLocation,
    getSymbolsInScope: (node, flags) =>
      objects.symbols(checker.getSymbolsInScope(fromNode(node), nativeNumber(flags))),
    tryGetMemberInModuleExports: (name, symbol) =>
      symbolOf(checker.getMemberInModuleExports(nativeOf(symbol), name)),
  } satisfies Partial<Shaped>;
}

function typeMethods({ sync, project, objects }: CheckerSource, members: Members) {
  const { checker } = project;
  const typeOf = (type: Sync.Type | undefined): ts.Type | undefined => objects.type(type);
  const awaited = remembering((type: Sync.Type) => typeOf(checker.getAwaitedType(type)));
  const typeArguments = remembering((type: Sync.Type) =>
    objects.types(checker.getTypeArguments(type as Sync.TypeReference)),
  );
  const isArray = remembering((type: Sync.Type) => checker.isArrayType(type));
  /** A token, which only the JavaScript side knows, stands for the node that it is of. */
  const place = (node: ts.Node): Ast.Node => {
    const native = fromNode(node);
    return sync.isRemoteNode(native) ? native : native.parent;
  };
  return {
    getAnyType: () => objects.type(checker.getAnyType()),
    getApparentType: (type) => objects.type(checker.getApparentType(nativeOf(type))),
    getAwaitedType: (type) => awaited(nativeOf(type)),
    getBaseConstraintOfType: (type) => typeOf(checker.getBaseConstraintOfType(nativeOf(type))),
    getBaseTypeOfLiteralType: (type) => objects.type(checker.getBaseTypeOfLiteralType(nativeOf(type))),
    getBaseTypes: (type) => objects.types(checker.getBaseTypes(nativeOf(type) as Sync.InterfaceType)),
    getContextualType: (node) => typeOf(checker.getContextualType(fromNode(node) as Ast.Expression)),
    getDeclaredTypeOfSymbol: (symbol) => objects.type(checker.getDeclaredTypeOfSymbol(nativeOf(symbol))),
    getDefaultFromTypeParameter: (type) =>
      typeOf(checker.getDefaultFromTypeParameter(nativeOf(type) as Sync.TypeParameter)),
    getIndexInfosOfType: (type) => members.indexes(nativeOf(type)).map((info) => indexInfo(objects, info)),
    getIndexTypeOfType: (type, kind) =>
      typeOf(checker.getIndexTypeOfType(nativeOf(type), nativeNumber(kind))),
    getNonNullableType: (type) => objects.type(checker.getNonNullableType(nativeOf(type))),
    getStringType: () => objects.type(checker.getStringType()),
    getTypeArguments: (type) => typeArguments(nativeOf(type)),
    getTypeAtLocation: (node) => objects.type(checker.getTypeAtLocation(fromNode(node))),
    getTypeOfSymbol: (symbol) => objects.type(members.typeOf(nativeOf(symbol))),
    getTypeOfSymbolAtLocation: (symbol, node) =>
      objects.type(checker.getTypeOfSymbolAtLocation(nativeOf(symbol), place(node))),
    isArrayType: (type) => {
      const native = nativeOf(type);
      // Of most types, no request is needed to know.
      return native.isTypeReference() && isArray(native);
    },
    isTupleType: (type) => nativeOf(type).isTupleType(),
    isTypeAssignableTo: (from, to) => checker.isTypeAssignableTo(nativeOf(from), nativeOf(to)),
    typeToString: (type, node, flags) => {
      const printFlags: Sync.TypeFormatFlags | undefined =
        flags === undefined ? undefined : nativeNumber(flags);
      return checker.typeToString(nativeOf(type), node && fromNode(node), printFlags);
    },
  } satisfies Partial<Shaped>;
}

function signatureMethods(source: CheckerSource, members: Members) {
  const { objects } = source;
  const { checker } = source.project;
  return {
    getResolvedSignature: (node) => objects.signature(checker.getResolvedSignature(fromNode(node))),
    getSignatureFromDeclaration: (node) =>
      objects.signature(checker.getSignatureFromDeclaration(fromNode(node))),
    getSignaturesOfType: (type, kind) =>
      members.signatures(nativeOf(type), nativeNumber(kind)).map((signature) => objects.signature(signature)),
    isOptionalParameter: (node) =>
      isOptional(source.ast, fromNode(node) as unknown as Ast.ParameterDeclaration),
    signatureToString: (signature, _, flags) => signatureText(source, nativeOf(signature), flags),
  } satisfies Partial<Shaped>;
}

/** The methods as the extractor calls them. */
type Shaped = { readonly [Name in keyof Checker]: (...args: Parameters<Checker[Name]>) => unknown };

function indexInfo(
  objects: Objects,
  { keyType, valueType }: Sync.IndexInfo,
): Pick<ts.IndexInfo, "keyType" | "type"> {
  return { keyType: objects.type(keyType), type: objects.type(valueType) };
}

/** The module that a call of `require` names in JavaScript. */
function requiredModule(
  { ast, project, objects }: CheckerSource,
  node: Ast.Node,
  ambient: () => readonly ts.Symbol[],
): ts.Symbol | undefined {
  if (!ast.isStringLiteral(node) || !ast.isCallExpression(node.parent)) return undefined;
  const { expression } = node.parent;
  if (!ast.isIdentifier(expression) || expression.text !== "require") return undefined;
  const module = project.program.getResolvedModuleFromModuleSpecifier(node);
  return module === undefined
    ? ambient().find(({ name }) => name === `"${node.text}"`)
    : objects.symbol(project.checker.getSymbolOfSourceFile(module.resolvedFileName));
}

/** The modules that are declared by name, in files that are no modules themselves: elsewhere such a declaration adds to a module. */
function ambientModules(
  { ast, ambientFiles }: CheckerSource,
  symbolAt: (node: ts.Node) => ts.Symbol | undefined,
): ts.Symbol[] {
  const names = ambientFiles()
    .map((file) => fromNode(file) as Ast.SourceFile)
    .filter((file) => !ast.isExternalModule(file))
    .flatMap((file) => file.statements.filter((statement) => ast.isModuleDeclaration(statement)))
    .flatMap(({ name }) => (ast.isStringLiteral(name) ? [toNode(name)] : []));
  return [...new Set(names.flatMap((name) => symbolAt(name) ?? []))];
}

/** The property that a name in a destructuring assignment reads: `({ start: begin } = fc)`. */
function destructuredProperty(
  { ast, project: { checker } }: CheckerSource,
  name: Ast.Identifier,
): Sync.Symbol | undefined {
  /** The type of what is assigned to an object literal. */
  const assignedTo = (pattern: Ast.Node): Sync.Type | undefined => {
    const { parent } = pattern;
    if (ast.isParenthesizedExpression(parent)) return assignedTo(parent);
    if (ast.isBinaryExpression(parent) && parent.left === pattern)
      return checker.getTypeAtLocation(parent.right);
    if (!ast.isPropertyAssignment(parent)) return undefined;
    const outer = assignedTo(parent.parent);
    const symbol = outer && checker.getPropertyOfType(outer, propertyText(parent));
    return symbol && checker.getTypeOfSymbol(symbol);
  };
  const type = assignedTo(name.parent.parent);
  return type && checker.getPropertyOfType(type, name.text);
}

function propertyText({ name }: Ast.PropertyAssignment): string {
  return "text" in name ? name.text : name.getText();
}

/** Whether a call may leave out a parameter: it says so, or it has a value to fall back on and none after it is needed. */
function isOptional(ast: typeof Ast, parameter: Ast.ParameterDeclaration): boolean {
  const { questionToken, initializer, parent } = parameter;
  if (questionToken !== undefined) return true;
  const tag = ast.getJSDocTags(parameter).find((one) => ast.isJSDocParameterTag(one));
  const written = tag?.typeExpression as Ast.JSDocTypeExpression | undefined;
  if (tag?.isBracketed === true || written?.type.kind === ast.SyntaxKind.JSDocOptionalType) return true;
  if (initializer === undefined) return false;
  const { parameters } = parent as Ast.FunctionDeclaration;
  return parameters
    .slice(parameters.indexOf(parameter) + 1)
    .every((other) => other.dotDotDotToken !== undefined || isOptionalAlone(other));
}

function isOptionalAlone({ questionToken, initializer }: Ast.ParameterDeclaration): boolean {
  return (questionToken ?? initializer) !== undefined;
}

/**
 * The native compiler prints no signature as text, but makes a node of it that it prints, on several lines where there are objects or tuples.
 * The flags are those with which the JavaScript API prints one.
 */
function signatureText(
  { api, sync, ast, project }: CheckerSource,
  signature: Sync.Signature,
  flags = 0,
): string {
  const { IgnoreErrors, WriteTypeParametersInQualifiedName } = sync.NodeBuilderFlags;
  const node = project.checker.signatureToSignatureDeclaration(
    signature,
    ast.SyntaxKind.FunctionType,
    undefined,
    nativeNumber(
      (flags & sync.TypeFormatFlags.NodeBuilderFlagsMask) | IgnoreErrors | WriteTypeParametersInQualifiedName,
    ),
  );
  if (node === undefined) return "";
  return withEscapedNames(onOneLine(api.printer.printNode(node, { neverAsciiEscape: true })));
}

/** Takes the line breaks out of a printed type, but not those within a template. */
function onOneLine(text: string): string {
  return text.replace(
    /`(?:[^`\\]|\\.)*`|(\[?)\n\s*(\]?)/g,
    (found, open: string | undefined, close: string | undefined) =>
      open === undefined || close === undefined ? found : `${open}${open + close === "" ? " " : ""}${close}`,
  );
}

/** As in the JavaScript API, names of properties in quotes are written with escapes, and types are not. */
function withEscapedNames(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"(?=\??:)/g, (name) =>
    name.replace(
      /[^\x20-\x7e]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
    ),
  );
}
