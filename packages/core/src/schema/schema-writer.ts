import type { ObjectFacts, TypeFact, TypeId } from "../facts.js";
import { isImpossible, isPrimitive, jsonProperties, segmentOf } from "../json/parts.js";
import type { Direction } from "../json/problems.js";
import { compareTexts } from "../texts.js";
import { typeAt } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import type { Definition } from "./finish.js";
import { anyText, templatePattern } from "./template-pattern.js";
import type { Literal, TypeSchema, Unsaid } from "./type-schema.js";
import { unionSchema } from "./unions.js";

/** Where a type stands. */
export interface Place {
  readonly path: string;
  /** What becomes of `undefined`: JSON has nothing for a property, and `null` for an element and for an output. */
  readonly absent: "nothing" | "null";
}

/** Writes the schemas of types, each named one once. References have numbers so far, and unions no order: see `finish`. */
export class SchemaWriter {
  readonly definitions = new Map<string, Definition>();
  readonly unsaid: Unsaid[] = [];
  readonly #types: TypeTable;
  readonly #direction: Direction;
  /** The types that are being written, from the outermost on. One without a name that comes again needs a definition, too. */
  readonly #open = new Set<string>();
  readonly #recursive = new Set<string>();

  constructor(types: TypeTable, direction: Direction) {
    this.#types = types;
    this.#direction = direction;
  }

  /** The schema of what is one of some types. `asked`: they come out of a `toJSON`, and their own is not asked. */
  schema(ids: readonly TypeId[], place: Place, asked = false): TypeSchema {
    const all = this.#members(ids, place);
    const present = all.filter((id) => all.length === 1 || !isImpossible(this.#types, id));
    const simple = new Set<string>();
    const values = new Set<Literal>();
    const others: TypeSchema[] = [];
    for (const id of present) {
      const type = typeAt(this.#types, id);
      if (type.details?.values) type.details.values.forEach((value) => values.add(value));
      else if (isAbsent(type.kind)) {
        if (place.absent === "null") simple.add("null");
      } else if (isSimple(type)) simple.add(type.kind);
      else if (type.kind !== "never") others.push(this.#named(id, place, asked));
    }
    return unionSchema({ simple, values, others });
  }

  /** The members of unions that have no name of their own; type parameters are what they are constrained to. */
  #members(ids: readonly TypeId[], place: Place): TypeId[] {
    const found = new Set<TypeId>();
    const seen = new Set<TypeId>();
    const visit = (id: TypeId): void => {
      if (seen.has(id)) return;
      seen.add(id);
      const type = typeAt(this.#types, id);
      if (type.kind === "parameter" && type.constraint !== null) visit(type.constraint);
      else if (type.kind !== "union") found.add(id);
      else if (this.#isDefinition(id, place)) found.add(id);
      else this.#parts(type).forEach(visit);
    };
    ids.forEach(visit);
    return [...found];
  }

  /** The members of a union as it was written: a named one stands for its own. */
  #parts({ members, details }: TypeFact & { kind: "union" }): readonly TypeId[] {
    if (typeof details?.present !== "number") return members;
    return [details.present, ...members.filter((member) => isNothing(typeAt(this.#types, member).kind))];
  }

  /** Whether a union is written once and referred to. One with `undefined` is not: where the union stands decides what becomes of that. */
  #isDefinition(id: TypeId, { absent }: Place): boolean {
    const type = typeAt(this.#types, id);
    if (type.kind !== "union" || typeof type.details?.name !== "string") return false;
    return absent === "nothing" || !type.members.some((member) => isAbsent(typeAt(this.#types, member).kind));
  }

  /** A reference to a type with a name, or one that contains itself; the schema of any other. */
  #named(id: TypeId, place: Place, asked: boolean): TypeSchema {
    const type = typeAt(this.#types, id);
    const name = type.details?.name ?? null;
    const key = asked ? `${String(id)}!` : String(id);
    if (this.definitions.has(key)) return { $ref: key };
    if (this.#open.has(key)) {
      this.#recursive.add(key);
      return { $ref: key };
    }
    this.#open.add(key);
    // Paths within a named type begin with its name, so it does not matter from where it is reached first.
    const own = name !== null && ["union", "object", "intersection"].includes(type.kind);
    const schema = this.#one(id, own ? { ...place, path: name } : place, asked);
    this.#open.delete(key);
    if (name === null && !this.#recursive.has(key)) return schema;
    if (Object.keys(schema).length === 0) return schema;
    const description = type.details?.description ?? null;
    this.definitions.set(key, {
      name: name ?? "Recursive",
      schema: description === null ? schema : { description, ...schema },
    });
    return { $ref: key };
  }

  #one(id: TypeId, place: Place, asked: boolean): TypeSchema {
    const type = typeAt(this.#types, id);
    switch (type.kind) {
      case "union":
        return this.schema(this.#parts(type), { ...place, absent: "nothing" }, asked);
      case "string":
        return this.#template(type, place);
      case "enum":
        return { type: ["number", "string"] };
      case "array":
      case "tuple":
        return this.#written({ toJSON: type.toJSON, builtins: [] }, place, asked, () =>
          this.#list(type, place),
        );
      case "object":
        return this.#written(type.object, place, asked, () => this.#object(type.object, place));
      case "intersection": {
        const primitive = type.members.filter((member) => isPrimitive(typeAt(this.#types, member).kind));
        if (primitive.length > 0) return this.schema(primitive, place);
        return this.#written(type.object, place, asked, () => this.#object(type.object, place));
      }
      default:
        return this.#any(type, place);
    }
  }

  #any({ kind }: TypeFact, { path }: Place): TypeSchema {
    const what = kind === "nonPrimitive" ? "object" : kind === "parameter" ? "an open type" : kind;
    this.unsaid.push({ path, kind: "any", what });
    return {};
  }

  #template({ details }: TypeFact, { path }: Place): TypeSchema {
    if (!details?.template) return { type: "string" };
    const { pattern, exact } = templatePattern(details.template);
    if (!exact) this.unsaid.push({ path, kind: "wider", what: "a text that no pattern describes" });
    return pattern === anyText ? { type: "string" } : { type: "string", pattern };
  }

  /** What `JSON.stringify` writes of a type with a `toJSON`; it may be missing. */
  #written(
    { toJSON, builtins }: Pick<ObjectFacts, "toJSON" | "builtins">,
    place: Place,
    asked: boolean,
    own: () => TypeSchema,
  ): TypeSchema {
    if (this.#direction === "input" || asked || toJSON === null) return own();
    if (builtins.includes("Date")) return { type: "string", format: "date-time" };
    const returned = this.schema(toJSON.returns, place, true);
    return toJSON.optional ? { anyOf: [own(), returned] } : returned;
  }

  #list(type: TypeFact & { kind: "array" | "tuple" }, place: Place): TypeSchema {
    const element = (ids: readonly TypeId[], index: string): TypeSchema =>
      this.schema(ids, {
        path: `${place.path}[${index}]`,
        absent: this.#direction === "input" ? "nothing" : "null",
      });
    if (type.kind === "array") return { type: "array", items: element([type.element], "") };
    const { elements } = type;
    const firstRest = elements.findIndex(({ rest }) => rest);
    const fixed = firstRest < 0 ? elements : elements.slice(0, firstRest);
    const open = firstRest < 0 ? [] : elements.slice(firstRest);
    if (open.length > 1)
      this.unsaid.push({ path: place.path, kind: "wider", what: "a tuple with elements after its rest" });
    const prefixItems = fixed.map((one, index) => element([one.type], String(index)));
    return {
      type: "array",
      ...(prefixItems.length > 0 && { prefixItems }),
      ...(open.length > 0 && {
        items: element(
          open.map((one) => one.type),
          "",
        ),
      }),
      minItems: elements.filter(({ optional, rest }) => !optional && !rest).length,
      ...(open.length === 0 && { maxItems: fixed.length }),
    };
  }

  #object(object: ObjectFacts, place: Place): TypeSchema {
    const wrapper = object.builtins.find((name) => /^(?:String|Number|Boolean)$/.test(name));
    if (wrapper !== undefined) return { type: wrapper.toLowerCase() };
    const required: string[] = [];
    const properties = [...jsonProperties(object, this.#direction)]
      .sort((a, b) => compareTexts(a.name, b.name))
      .map(({ name, type, optional, description }): [string, TypeSchema] => {
        const path = place.path + segmentOf(name);
        if (!optional && !this.#mayBeMissing(type)) required.push(name);
        const schema = this.schema([type], { path, absent: "nothing" });
        return [name, description ? { ...schema, description } : schema];
      });
    return {
      type: "object",
      ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
      ...(required.length > 0 && { required }),
      ...this.#indexes(object, place),
    };
  }

  /** Whether JSON may have no such property although the type does not say that it is optional. */
  #mayBeMissing(id: TypeId): boolean {
    const members = this.#members([id], { path: "", absent: "null" });
    return members.some((member) => {
      const { kind } = typeAt(this.#types, member);
      return isAbsent(kind) || (this.#direction === "output" && (kind === "any" || kind === "unknown"));
    });
  }

  #indexes({ indexes }: ObjectFacts, place: Place): TypeSchema {
    const path = `${place.path}[key]`;
    const patterns: [string, TypeSchema][] = [];
    let additional: TypeSchema | undefined;
    for (const { key, type, template } of indexes) {
      if (key === "symbol") continue;
      const schema = this.schema([type], { path, absent: "nothing" });
      if (key === "number") patterns.push([numericKey, schema]);
      else if (template) {
        const { pattern, exact } = templatePattern(template);
        // A pattern that takes more keys would ask too much of them.
        if (exact) patterns.push([pattern, schema]);
        else this.unsaid.push({ path, kind: "wider", what: "a text that no pattern describes" });
      } else additional = schema;
    }
    patterns.sort(([a], [b]) => compareTexts(a, b));
    return {
      ...(patterns.length > 0 && { patternProperties: Object.fromEntries(patterns) }),
      ...(additional && { additionalProperties: additional }),
    };
  }
}

const numericKey = String.raw`^(?:0|-?[1-9]\d*)$`;

function isAbsent(kind: TypeFact["kind"]): boolean {
  return kind === "undefined" || kind === "void";
}

function isNothing(kind: TypeFact["kind"]): boolean {
  return isAbsent(kind) || kind === "null";
}

/** Types of which their kind says everything. */
function isSimple({ kind, details }: TypeFact): boolean {
  if (kind === "string") return details?.template == null && details?.name == null;
  return kind === "number" || kind === "boolean" || kind === "null";
}
