import type { EnumFacts, TypeId } from "../facts.js";
import { compareMembers, compareTexts, sortedEntries } from "../texts.js";
import { propertyName } from "./type-words.js";

/** A type as TypeScript that imports nothing. */
export interface TypeText {
  readonly text: string;
  /** The declarations of the types that it names, in the order in which they are met. */
  readonly declarations: readonly string[];
}

/** A type that is not printed yet: unions have no order, and references have no names. */
export type TypeNode =
  | string
  | readonly TypeNode[]
  | { readonly union: readonly TypeNode[] }
  | { readonly members: readonly TypeNode[] }
  /** What stands before `[]` and the like. */
  | { readonly group: TypeNode }
  | { readonly ref: TypeId };

/** A type that references lead to. */
export interface NamedType {
  readonly name: string;
  readonly node: TypeNode;
}

/** The types that have names. Enums keep theirs. */
interface Names {
  readonly named: ReadonlyMap<TypeId, NamedType>;
  readonly enums: ReadonlyMap<string, EnumFacts["members"]>;
}

/**
 * Prints a type. The members of unions are in the order of their texts, since the compiler's depends on what it has met before; types of one name
 * are numbered in the order in which they are met. `rootName`: the name of the type itself, where it has none.
 */
export function finishType(root: TypeNode, rootName: string, { named, enums }: Names): TypeText {
  const types = new Map([...named, [rootId, { name: rootName, node: root }]]);
  const names = new Map<TypeId, string>();
  const declarations = new Map<string, string>();
  const nameOf = (id: TypeId): string => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const { name, node } = typeOf(types, id);
    const taken = new Set([...names.values(), ...enums.keys()]);
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name}${String(number)}`;
    names.set(id, free);
    // Before what it refers to, as it is met first.
    declarations.set(free, "");
    declarations.set(
      free,
      declare(free, node, (one) => print(one, types, nameOf)),
    );
    return free;
  };
  // Only what takes more than a name is given one.
  const text = print(isWord(plain(root, types)) ? root : { ref: rootId }, types, nameOf);
  return { text, declarations: [...declarations.values(), ...sortedEntries(enums).map(declareEnum)] };
}

function declareEnum([name, members]: readonly [string, EnumFacts["members"]]): string {
  const lines = [...members]
    .sort((a, b) => compareTexts(a.name, b.name))
    .map((member) => `  ${propertyName(member.name)} = ${JSON.stringify(member.value)},`);
  return [`declare enum ${name} {`, ...lines, "}"].join("\n");
}

/** No type has this one. */
const rootId: TypeId = -1;

function typeOf(types: ReadonlyMap<TypeId, NamedType>, id: TypeId): NamedType {
  const type = types.get(id);
  if (type === undefined) throw new Error(`no type has the id ${String(id)}`);
  return type;
}

function declare(name: string, node: TypeNode, write: (node: TypeNode) => string): string {
  if (typeof node !== "object" || !("members" in node)) return `type ${name} = ${write(node)};`;
  if (node.members.length === 0) return `interface ${name} {}`;
  return [`interface ${name} {`, ...node.members.map((member) => `  ${write(member)};`), "}"].join("\n");
}

function print(
  node: TypeNode,
  types: ReadonlyMap<TypeId, NamedType>,
  nameOf: (id: TypeId) => string,
): string {
  const write = (one: TypeNode): string => print(one, types, nameOf);
  if (typeof node === "string") return node;
  if ("ref" in node) return nameOf(node.ref);
  if ("members" in node)
    return node.members.length === 0 ? "{}" : `{ ${node.members.map(write).join("; ")} }`;
  if ("group" in node) return grouped(write(node.group));
  if (!("union" in node)) return node.map(write).join("");
  const members = [...new Map(node.union.map((one) => [keyOf(one, types), one]))].sort(([a], [b]) =>
    compareMembers(a, b),
  );
  return members.length === 0 ? "never" : members.map(([, one]) => write(one)).join(" | ");
}

function grouped(text: string): string {
  return isWord(text) ? text : `(${text})`;
}

function isWord(text: string): boolean {
  return /^[\p{ID_Continue}$]*$/u.test(text);
}

/** By this, the members of a union are put in order: two types of one name are told apart by what they say. */
function keyOf(node: TypeNode, types: ReadonlyMap<TypeId, NamedType>): string {
  const isReference = typeof node === "object" && "ref" in node;
  return isReference
    ? `${typeOf(types, node.ref).name} ${plain(typeOf(types, node.ref).node, types)}`
    : plain(node, types);
}

/** The text of a type with the names that its author has given to others. */
function plain(node: TypeNode, types: ReadonlyMap<TypeId, NamedType>): string {
  const texts = (nodes: readonly TypeNode[]): string[] => nodes.map((one) => plain(one, types));
  if (typeof node === "string") return node;
  if ("ref" in node) return typeOf(types, node.ref).name;
  if ("members" in node) return texts(node.members).join("; ");
  if ("group" in node) return grouped(plain(node.group, types));
  return "union" in node ? texts(node.union).sort(compareMembers).join(" | ") : texts(node).join("");
}
