import type { EnumFacts, TemplateFacts, TypeDetails, TypeFact, TypeId } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { isLibrarySymbol } from "./builtins.js";
import type { Scope } from "./scope.js";
import { docComment } from "./tags.js";

/**
 * Reads what a JSON Schema says of a type beyond what JSON is judged by. `kind` is what it is read as; `refer` gives an id to a type on the same
 * level.
 */
export function readDetails(
  scope: Scope,
  type: ts.Type,
  kind: TypeFact["kind"],
  refer: (type: ts.Type) => TypeId,
): TypeDetails {
  const isList = kind === "array" || kind === "tuple";
  const symbol = namedBy(scope, type);
  return {
    name: symbol?.name ?? null,
    description: symbol === undefined ? null : descriptionOf(scope, symbol),
    values: valuesOf(scope.ts, type),
    template: templateOf(scope.ts, type),
    present: presentOf(scope, type, refer),
    enum: enumOf(scope.ts, type),
    narrowed: isList && !scope.checker.isArrayType(type) && !scope.checker.isTupleType(type),
  };
}

/** The symbol of the alias, interface, class or enum that gives a type its name. */
function namedBy(scope: Scope, type: ts.Type): ts.Symbol | undefined {
  const { Class, Interface, Enum } = scope.ts.SymbolFlags;
  const declared = type.getSymbol();
  const named = declared !== undefined && (declared.flags & (Class | Interface | Enum)) !== 0;
  return [type.aliasSymbol, named ? declared : undefined].find(
    (symbol) =>
      symbol !== undefined &&
      symbol.name !== "default" &&
      !symbol.name.startsWith("__") &&
      !isLibrarySymbol(scope, symbol),
  );
}

/** The text of the doc comment of a type's or a property's declaration, up to its first tag. The default library's are its own. */
export function descriptionOf(scope: Scope, symbol: ts.Symbol): string | null {
  const { ts, program } = scope;
  for (const declaration of symbol.declarations ?? []) {
    const file = declaration.getSourceFile();
    if (program.isSourceFileDefaultLibrary(file)) continue;
    const range = docComment(ts, file, declaration);
    const text = range === undefined ? "" : commentText(file.text.slice(range.pos, range.end));
    if (text !== "") return text;
  }
  return null;
}

/** Lines of a paragraph are joined: where they are wrapped says nothing. */
function commentText(comment: string): string {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  const tag = lines.findIndex((line) => /^\s*@\w/.test(line));
  return (tag < 0 ? lines : lines.slice(0, tag))
    .join("\n")
    .replace(/\{@link(?:code|plain)?\s+([^}]*)\}/g, "$1")
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\n(?!\s*[-*\d])\s*/g, " "))
    .join("\n\n");
}

/** The values of a literal, or of an enum's members; null for other types, and where a member's value is computed. */
function valuesOf(compiler: Compiler, type: ts.Type): TypeDetails["values"] {
  const { BooleanLiteral, EnumLike, NumberLiteral, StringLiteral } = compiler.TypeFlags;
  if ((type.flags & BooleanLiteral) !== 0) {
    const { intrinsicName, value } = type as ts.Type & { intrinsicName?: string; value?: unknown };
    return [value === true || intrinsicName === "true"];
  }
  if ((type.flags & EnumLike) !== 0 && type.isUnion()) {
    const values = type.types.map((member) => valuesOf(compiler, member));
    return values.includes(null) ? null : values.flatMap((one) => one ?? []);
  }
  if ((type.flags & (StringLiteral | NumberLiteral)) === 0) return null;
  return [(type as ts.StringLiteralType | ts.NumberLiteralType).value];
}

/** An enum or a member of one, so far as its values are known. */
function enumOf(compiler: Compiler, type: ts.Type): EnumFacts | null {
  if ((type.flags & compiler.TypeFlags.EnumLike) === 0) return null;
  const members = (type.isUnion() ? type.types : [type]).flatMap((member) => {
    const symbol = member.getSymbol();
    const [value] = valuesOf(compiler, member) ?? [];
    if (symbol === undefined || value === undefined || typeof value === "boolean") return [];
    return [{ name: symbol.name, value, declaration: symbol.declarations?.[0] }];
  });
  const [first] = members;
  const owner = first?.declaration?.parent;
  if (first === undefined || owner === undefined || !compiler.isEnumDeclaration(owner)) return null;
  if ((compiler.getCombinedModifierFlags(owner) & compiler.ModifierFlags.Const) !== 0) return null;
  return {
    name: owner.name.text,
    member: type.isUnion() ? null : first.name,
    members: members.map(({ name, value }) => ({ name, value })),
  };
}

/** The parts of a template literal type; one hole for a narrower string type, such as `Uppercase<string>`. Null for other types. */
export function templateOf({ TypeFlags }: Compiler, type: ts.Type): TemplateFacts | null {
  if ((type.flags & TypeFlags.StringMapping) !== 0) return { texts: ["", ""], holes: ["other"] };
  if ((type.flags & TypeFlags.TemplateLiteral) === 0) return null;
  const { texts, types } = type as ts.TemplateLiteralType;
  const holes = types.map(({ flags }) => {
    if ((flags & (TypeFlags.String | TypeFlags.Any)) !== 0) return "string";
    if ((flags & TypeFlags.Number) !== 0) return "number";
    return (flags & TypeFlags.BigInt) !== 0 ? "bigint" : "other";
  });
  return { texts: [...texts], holes };
}

/** The named union that `null` or `undefined` was added to, which the compiler still knows. */
function presentOf(scope: Scope, type: ts.Type, refer: (type: ts.Type) => TypeId): TypeId | null {
  if (!type.isUnion()) return null;
  const present = scope.checker.getNonNullableType(type);
  if (present === type || !present.isUnion() || namedBy(scope, present) === undefined) return null;
  return refer(present);
}
