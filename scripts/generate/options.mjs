import { optionsSchema } from "../../packages/core/dist/index.js";
import { block } from "./parts.mjs";

/** @typedef {import("../../packages/core/dist/index.js").JsonSchema} JsonSchema */

/**
 * How each option may be written.
 * @type {Readonly<Record<keyof typeof optionsSchema.properties, unknown>>}
 */
const examples = {
  acceptUndocumented: true,
  registrars: [{ package: "@acme/functions", name: "serve" }],
  contexts: [{ package: "@acme/functions", name: "FunctionContext" }],
  handlers: ["src/functions/*.ts#*", "src/main.ts#default"],
  deployment: "../s.yaml",
  severity: { FC2002: "warning", "undocumented-signature": "off" },
};

/** The reference of all options, from their schema. */
export function optionsReference() {
  /** @type {Readonly<Record<string, JsonSchema>>} */
  const properties = optionsSchema.properties;
  const sections = Object.entries(examples).map(([name, value]) => {
    const schema = properties[name] ?? {};
    return [
      `### \`${name}\``,
      schema.description ?? "",
      `Type: ${typeOf(schema)}. Default: ${defaultOf(schema)}.`,
      block("json", JSON.stringify({ [name]: value })),
    ].join("\n\n");
  });
  return sections.join("\n\n");
}

/** @param {JsonSchema} schema */
function defaultOf(schema) {
  return schema.default === undefined ? "none" : `\`${JSON.stringify(schema.default)}\``;
}

/**
 * A type in words.
 * @param {JsonSchema} schema
 * @returns {string}
 */
function typeOf({ type, items, properties = {}, required }) {
  if (type === "array" && items !== undefined) return `a list; each entry is ${typeOf(items)}`;
  if (type === "object") {
    const values = Object.values(properties).flatMap((property) => property.enum ?? []);
    if (required === undefined) {
      const severities = [...new Set(values)].map((value) => `\`"${value}"\``);
      return `an object; each key is a [code or its name](codes.md), each value ${severities.join(" or ")}`;
    }
    const members = Object.entries(properties).map(
      ([name, { description = "" }]) => `\`${name}\` (${description.replace(/\.$/, "")})`,
    );
    return `an object with ${members.join(" and ")}`;
  }
  return type === "boolean" ? "`true` or `false`" : `a ${type ?? "value"}`;
}
