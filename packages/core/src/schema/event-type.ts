import type { EnumFacts, ObjectFacts, TypeFact, TypeId } from "../facts.js";
import { isPrimitive, segmentOf } from "../json/parts.js";
import { compareTexts } from "../texts.js";
import { typeAt } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { finishType } from "./finish-type.js";
import type { NamedType, TypeNode, TypeText } from "./finish-type.js";
import type { Unsaid } from "./type-schema.js";
import { templatePattern } from "./template-pattern.js";
import { literalText, propertyName, templateText } from "./type-words.js";

/**
 * Writes what a handler takes as TypeScript that imports nothing. It is for assignments to the handler's own type: where a part can be named by an
 * import only, such as an enum or the key of a brand, it is `any`, and told. `alternatives`: the event fits each, by any of its types.
 */
export function writeEventType(
  types: TypeTable,
  handler: string | null,
  alternatives: readonly (readonly TypeId[] | "any")[],
): { readonly type: EventType; readonly unsaid: readonly Unsaid[] } {
  const writer = new TypeWriter(types);
  const parts = alternatives.map((ids): TypeNode => {
    if (ids === "any") return "any";
    const [first = "never", ...rest] = ids.map((id) => writer.node(id, "event"));
    return rest.length === 0 ? first : { union: [first, ...rest] };
  });
  const name = `${identifier(handler ?? "handler")}Input`;
  const type = finishType(
    parts.length === 1 ? (parts[0] ?? "any") : intersection(parts),
    capitalized(name),
    writer,
  );
  return { type: { name, ...type, templates: writer.templates }, unsaid: writer.unsaid };
}

/** What a handler takes, as TypeScript that imports nothing. */
export interface EventType extends TypeText {
  /** What a validator of it is exported as. */
  readonly name: string;
  /** The template literals in it, by their patterns. */
  readonly templates: ReadonlyMap<string, string>;
}

function intersection(parts: readonly TypeNode[]): TypeNode {
  return parts.flatMap((part, index) => (index === 0 ? [{ group: part }] : [" & ", { group: part }]));
}

/** The name of a handler, such as `orders.handle`, as one of a variable. */
function identifier(name: string): string {
  const [first = "", ...rest] = name.match(/[\p{ID_Continue}$]+/gu) ?? ["handler"];
  const joined = first + rest.map(capitalized).join("");
  return /^[\p{ID_Start}$_]/u.test(joined) ? joined : `_${joined}`;
}

function capitalized(name: string): string {
  return name.replace(/^./u, (first) => first.toUpperCase());
}

class TypeWriter {
  readonly named = new Map<TypeId, NamedType>();
  readonly unsaid: Unsaid[] = [];
  readonly templates = new Map<string, string>();
  readonly enums = new Map<string, EnumFacts["members"]>();
  readonly #types: TypeTable;
  readonly #open = new Set<TypeId>();
  readonly #recursive = new Set<TypeId>();

  constructor(types: TypeTable) {
    this.#types = types;
  }

  /** A type as it is written at one place: a reference, where it has a name or contains itself. */
  node(id: TypeId, path: string): TypeNode {
    const { kind, details } = typeAt(this.#types, id);
    if (!["object", "intersection", "union", "array", "tuple"].includes(kind)) return this.#one(id, path);
    if (this.named.has(id)) return { ref: id };
    if (this.#open.has(id)) {
      this.#recursive.add(id);
      return { ref: id };
    }
    const name = details?.name ?? null;
    this.#open.add(id);
    const node = this.#one(id, name ?? path);
    this.#open.delete(id);
    if (node === "any" || (name === null && !this.#recursive.has(id))) return node;
    this.named.set(id, { name: name ?? "Recursive", node });
    return { ref: id };
  }

  #one(id: TypeId, path: string): TypeNode {
    const type = typeAt(this.#types, id);
    if (type.details?.narrowed) return this.#any(path, "an array with more than its elements");
    switch (type.kind) {
      case "union":
        return this.#union(type.members.map((member) => this.node(member, path)));
      case "intersection":
        return this.#intersection(type, path);
      case "object":
        return this.#object(type.object, path);
      case "array":
        return [{ group: this.node(type.element, `${path}[]`) }, "[]"];
      case "tuple":
        return this.#tuple(type, path);
      case "string":
      case "number":
      case "boolean":
      case "enum":
        return this.#simple(type, path);
      case "parameter":
        return this.#any(path, "an open type");
      case "nonPrimitive":
        return "object";
      case "unresolved":
      case "unexpanded":
        return "any";
      default:
        return type.kind;
    }
  }

  #union(union: readonly TypeNode[]): TypeNode {
    return union.includes("any") ? "any" : { union };
  }

  #any(path: string, what: string): TypeNode {
    this.unsaid.push({ path, kind: "type", what });
    return "any";
  }

  #simple({ kind, details }: TypeFact, path: string): TypeNode {
    const values = details?.values ?? null;
    if (kind === "enum") return this.#enum(details?.enum ?? null, path);
    if (values !== null) return { union: values.map(literalText) };
    if (!details?.template) return kind;
    const text = templateText(details.template);
    if (text === null) return this.#any(path, "a text that no template describes");
    this.templates.set(templatePattern(details.template).pattern, text);
    return text;
  }

  /** An enum takes the values of one that has its name. */
  #enum(facts: EnumFacts | null, path: string): TypeNode {
    if (facts === null) return this.#any(path, "an enum that is `const` or has values which are not known");
    const { name, member, members } = facts;
    const known = this.enums.get(name) ?? [];
    const others = members.filter((one) => !known.some((other) => other.name === one.name));
    if (member !== null && propertyName(member) !== member)
      return this.#any(path, "a member of an enum that has no plain name");
    const differ = members.some((one) =>
      known.some(({ name: other, value }) => other === one.name && value !== one.value),
    );
    if (differ) return this.#any(path, `a second enum with the name ${name}`);
    this.enums.set(name, [...known, ...others]);
    return member === null ? name : `${name}.${member}`;
  }

  /** A brand stays one: the validator vouches for it. */
  #intersection(type: TypeFact & { kind: "intersection" }, path: string): TypeNode {
    const isBase = (member: TypeId): boolean => isPrimitive(typeAt(this.#types, member).kind);
    if (!type.members.some(isBase)) return this.#object(type.object, path);
    const parts = type.members.map((member) => this.node(member, path));
    if (parts.includes("any")) return "any";
    return intersection(parts);
  }

  #tuple({ elements }: TypeFact & { kind: "tuple" }, path: string): TypeNode {
    const nodes = elements.map(({ type, optional, rest }, index): TypeNode => {
      const node = this.node(type, rest ? `${path}[]` : `${path}[${String(index)}]`);
      if (rest) return ["...", { group: node }, "[]"];
      return optional ? [{ group: node }, "?"] : node;
    });
    return ["[", ...nodes.flatMap((node, index) => (index === 0 ? [node] : [", ", node])), "]"];
  }

  #object(object: ObjectFacts, path: string): TypeNode {
    const wrapper = object.builtins.find((name) => /^(?:String|Number|Boolean)$/.test(name));
    if (wrapper !== undefined) return wrapper.toLowerCase();
    if (object.properties.some(({ hidden, optional }) => hidden && !optional))
      return this.#any(path, "a type with a key that is a symbol");
    const properties = object.properties
      .filter(({ hidden }) => !hidden)
      .sort((a, b) => compareTexts(a.name, b.name))
      .map(({ name, type, optional }): TypeNode => {
        const node = this.node(type, path + segmentOf(name));
        return [propertyName(name), optional ? "?: " : ": ", node];
      });
    const indexes = object.indexes.map(({ key, template, type }) => {
      const keys = template ? templateText(template) : key;
      const node =
        keys === null
          ? this.#any(`${path}[key]`, "an index of texts that no template describes")
          : this.node(type, `${path}[key]`);
      return { keys: keys ?? "string", member: [`[key: ${keys ?? "string"}]: `, node] satisfies TypeNode };
    });
    indexes.sort((a, b) => compareTexts(a.keys, b.keys));
    return { members: [...properties, ...indexes.map(({ member }) => member)] };
  }
}
