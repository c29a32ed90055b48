import type ts from "typescript";
import type * as Ast from "typescript-7/ast";
import type * as Sync from "typescript-7/sync";
import { SourceFileView } from "./source-file.js";

/**
 * Gives the types, symbols and signatures of the native compiler the shape that they have in TypeScript's JavaScript API. Each gets one object,
 * so that they can be compared, and each of its properties is asked for when it is read.
 */
export class Objects {
  readonly #project: Sync.Project;
  readonly #known = new WeakMap<object, object>();

  constructor(project: Sync.Project) {
    this.#project = project;
  }

  type(native: Sync.Type): ts.Type;
  type(native: Sync.Type | undefined): ts.Type | undefined;
  type(native: Sync.Type | undefined): ts.Type | undefined {
    return native && (this.#shaped(native, () => new ShapedType(native, this)) as ts.Type);
  }

  types(natives: readonly Sync.Type[] | undefined): ts.Type[] {
    return (natives ?? []).map((one) => this.type(one));
  }

  symbol(native: Sync.Symbol): ts.Symbol;
  symbol(native: Sync.Symbol | undefined): ts.Symbol | undefined;
  symbol(native: Sync.Symbol | undefined): ts.Symbol | undefined {
    return native && (this.#shaped(native, () => new ShapedSymbol(native, this)) as ts.Symbol);
  }

  symbols(natives: readonly Sync.Symbol[]): ts.Symbol[] {
    return natives.map((one) => this.symbol(one));
  }

  signature(native: Sync.Signature): ts.Signature {
    return this.#shaped(native, () => new ShapedSignature(native, this)) as ts.Signature;
  }

  /** The node that a handle stands for: this fetches the tree of its file. */
  node(handle: Sync.NodeHandle): ts.Node | undefined {
    const node = handle.resolve(this.#project);
    return node === undefined ? undefined : toNode(node);
  }

  #shaped(native: object, make: () => object): unknown {
    const known = this.#known.get(native);
    if (known !== undefined) return known;
    const shaped = make();
    this.#known.set(native, shaped);
    return shaped;
  }
}

/** Nodes have the shape already: they only differ in the numbers of their enums, which come from the same compiler. */
export function toNode(node: Ast.Node): ts.Node {
  return node as unknown as ts.Node;
}

/** The node as the native compiler takes it. */
export function fromNode(node: ts.Node): Ast.Node {
  const native: unknown = node;
  return native instanceof SourceFileView ? native.tree : (native as Ast.Node);
}

/** A number of an enum, which is the native compiler's and has been declared twice: by it, and by TypeScript's JavaScript API. */
export function nativeNumber(value: number): never {
  return value as never;
}

/** What the native compiler knows as this type, symbol or signature. */
export function nativeOf(shaped: ts.Type): Sync.Type;
export function nativeOf(shaped: ts.Symbol): Sync.Symbol;
export function nativeOf(shaped: ts.Signature): Sync.Signature;
export function nativeOf(shaped: ts.Type | ts.Symbol | ts.Signature): unknown {
  return (shaped as unknown as { readonly native: unknown }).native;
}

class ShapedType {
  readonly native: Sync.Type;
  readonly flags: number;
  readonly #objects: Objects;

  constructor(native: Sync.Type, objects: Objects) {
    this.native = native;
    this.flags = native.flags;
    this.#objects = objects;
  }

  get objectFlags(): number {
    return (this.native as Partial<Sync.ObjectType>).objectFlags ?? 0;
  }

  get value(): unknown {
    return (this.native as Partial<Sync.LiteralType>).value;
  }

  get texts(): readonly string[] | undefined {
    return (this.native as Partial<Sync.TemplateLiteralType>).texts;
  }

  get intrinsicName(): string | undefined {
    return (this.native as Partial<Sync.IntrinsicType>).intrinsicName;
  }

  get types(): ts.Type[] {
    return this.#objects.types((this.native as Sync.UnionType).getTypes());
  }

  get target(): ts.Type {
    return this.#objects.type((this.native as Sync.TypeReference).getTarget());
  }

  get aliasSymbol(): ts.Symbol | undefined {
    return this.#objects.symbol(this.native.getAliasSymbol());
  }

  get elementFlags(): readonly number[] | undefined {
    return (this.native as Partial<Sync.TupleType>).elementFlags;
  }

  get labeledElementDeclarations(): readonly (ts.Node | undefined)[] | undefined {
    return (this.native as Partial<Sync.TupleType>).labeledElementDeclarations?.map(
      (handle) => handle && this.#objects.node(handle),
    );
  }

  isUnion(): boolean {
    return this.native.isUnionType();
  }

  isIntersection(): boolean {
    return this.native.isIntersectionType();
  }

  isStringLiteral(): boolean {
    return this.native.isStringLiteralType();
  }

  isClassOrInterface(): boolean {
    return this.native.isClassOrInterface();
  }

  getSymbol(): ts.Symbol | undefined {
    return this.#objects.symbol(this.native.getSymbol());
  }

  getProperty(name: string): ts.Symbol | undefined {
    return this.#objects.symbol(this.native.getProperty(name));
  }
}

class ShapedSymbol {
  readonly native: Sync.Symbol;
  readonly name: string;
  readonly escapedName: string;
  readonly flags: number;
  readonly #objects: Objects;
  #declarations: readonly ts.Node[] | undefined;

  constructor(native: Sync.Symbol, objects: Objects) {
    this.native = native;
    this.name = native.name;
    this.escapedName = native.escapedName;
    this.flags = native.flags;
    this.#objects = objects;
  }

  /** As in the JavaScript API, a symbol that nobody declares has no list. */
  get declarations(): readonly ts.Node[] | undefined {
    if (this.native.declarations.length === 0) return undefined;
    this.#declarations ??= this.native.declarations.flatMap((handle) => this.#objects.node(handle) ?? []);
    return this.#declarations;
  }

  get valueDeclaration(): ts.Node | undefined {
    const { valueDeclaration } = this.native;
    return valueDeclaration && this.#objects.node(valueDeclaration);
  }

  get members(): Pick<ts.SymbolTable, "has"> {
    return { has: (name) => this.native.getMembers().has(name as unknown as Ast.__String) };
  }
}

class ShapedSignature {
  readonly native: Sync.Signature;
  readonly #objects: Objects;

  constructor(native: Sync.Signature, objects: Objects) {
    this.native = native;
    this.#objects = objects;
  }

  get declaration(): ts.Node | undefined {
    return this.native.declaration && this.#objects.node(this.native.declaration);
  }

  get parameters(): ts.Symbol[] {
    return this.getParameters();
  }

  getParameters(): ts.Symbol[] {
    return this.#objects.symbols(this.native.getParameters());
  }

  getTypeParameters(): ts.Type[] {
    return this.#objects.types(this.native.getTypeParameters());
  }

  getReturnType(): ts.Type {
    return this.#objects.type(this.native.getReturnType());
  }
}
