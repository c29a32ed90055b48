import type { Random } from "./random.js";

/** A field of an entity: how TypeScript, zod and an example write it. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly schema: string;
  readonly example: string;
}

/** A part of a generated project: one folder, about one kind of thing. */
export interface Area {
  /** The folder's name, such as `orders2`. */
  readonly folder: string;
  /** The entity's type, such as `Order2`. */
  readonly entity: string;
  /** The entity as a variable, such as `order2`. */
  readonly variable: string;
  readonly fields: readonly Field[];
  readonly statuses: readonly string[];
  /** An area that this one imports from, unless it is the first. */
  readonly other: Area | undefined;
}

const nouns = [
  "Order",
  "Invoice",
  "Shipment",
  "Customer",
  "Payment",
  "Refund",
  "Product",
  "Warehouse",
  "Coupon",
  "Ticket",
  "Device",
  "Report",
  "Subscription",
  "Campaign",
  "Booking",
  "Parcel",
  "Contract",
  "Account",
  "Supplier",
  "Vehicle",
];

const statuses = ["draft", "open", "paid", "packed", "sent", "received", "closed", "cancelled", "failed"];

const fields: readonly Field[] = [
  { name: "title", type: "string", schema: "z.string().min(1)", example: `"first"` },
  { name: "quantity", type: "number", schema: "z.number().int()", example: "3" },
  { name: "total", type: "Money", schema: "moneySchema", example: `{ amount: 12, currency: "CNY" }` },
  { name: "createdAt", type: "string", schema: "z.string()", example: `"2026-01-01T00:00:00Z"` },
  { name: "tags", type: "string[]", schema: "z.array(z.string())", example: `["new"]` },
  { name: "address", type: "Address", schema: "addressSchema", example: `{ city: "Hangzhou", lines: [] }` },
  { name: "urgent", type: "boolean", schema: "z.boolean()", example: "false" },
  {
    name: "attributes",
    type: "Record<string, string>",
    schema: "z.record(z.string(), z.string())",
    example: `{ colour: "blue" }`,
  },
  { name: "weightKg", type: "number", schema: "z.number()", example: "1.5" },
  { name: "score", type: "number | null", schema: "z.number().nullable()", example: "null" },
  { name: "owner", type: "string", schema: "z.string()", example: `"someone"` },
  {
    name: "position",
    type: "[number, number]",
    schema: "z.tuple([z.number(), z.number()])",
    example: "[30, 120]",
  },
];

/** Makes up the areas of a project; each but the first leans on an earlier one. */
export function makeAreas(count: number, random: Random): Area[] {
  const areas: Area[] = [];
  for (let index = 0; index < count; index++) {
    const round = Math.floor(index / nouns.length);
    const entity = `${nouns[index % nouns.length] ?? ""}${round === 0 ? "" : round + 1}`;
    const variable = entity.charAt(0).toLowerCase() + entity.slice(1);
    areas.push({
      folder: `${variable}s`,
      entity,
      variable,
      fields: random.sample(fields, 6 + random.below(6)),
      statuses: random.sample(statuses, 3 + random.below(4)),
      other: index === 0 ? undefined : random.pick(areas),
    });
  }
  return areas;
}
