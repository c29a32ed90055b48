/** A literal that JSON has. */
export type Literal = string | number | boolean | null;

/** The part of JSON Schema 2020-12 that types are written in. `{}` accepts every value. */
export interface TypeSchema {
  readonly $schema?: "https://json-schema.org/draft/2020-12/schema";
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: "date-time";
  readonly const?: Literal;
  readonly enum?: readonly Literal[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, TypeSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: TypeSchema;
  readonly patternProperties?: Readonly<Record<string, TypeSchema>>;
  readonly prefixItems?: readonly TypeSchema[];
  readonly items?: TypeSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly TypeSchema[];
  readonly oneOf?: readonly TypeSchema[];
  readonly allOf?: readonly TypeSchema[];
  readonly not?: TypeSchema;
  readonly $defs?: Readonly<Record<string, TypeSchema>>;
}

/** A part of a type that its schema does not fully describe. */
export interface Unsaid {
  /** `event.data`, `output[]`; within a type with a name `Order.data`. */
  readonly path: string;
  /** `any`: its schema accepts every value. `wider`: it accepts more than the type does. `type`: it is `any` in the type of a validator. */
  readonly kind: "any" | "wider" | "type";
  /** What the part is, in a few words. */
  readonly what: string;
}

/** No value at all. */
export const nothing: TypeSchema = { not: {} };
