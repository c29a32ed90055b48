import { MessagePort } from "node:worker_threads";
import { z } from "zod";
import type { StandardSchema } from "../../src/standard-schema.js";
import type { Counterpart, Counterparts } from "./counterpart.js";

/** A handler whose event a schema validates: the handler must not be called. */
const refuses = (input: StandardSchema, where: string, expected: string) => (): Counterpart => ({
  handler: (_event: unknown) => ["called", null],
  options: { input },
  differs: {
    0: {
      why: "names the path, and what the schema expects, instead of the Go type",
      errorMessage: new RegExp(`^json: cannot unmarshal ${where}: .*expected ${expected}`),
    },
  },
});

const StructEvent = z.object({ key: z.string().optional() });
const People = z.object({ Name: z.string(), Age: z.int() });
const StringMap = z.record(z.string(), z.unknown());
const Nested = z
  .object({
    id: z.int(),
    inner: z.object({ x: z.number() }),
    tags: z.array(z.string()),
    meta: z.record(z.string(), z.int()),
  })
  .partial();
const BooleanMap = z.map(z.boolean(), z.int());

/** Events that do not fit the handler's type. */
export const schemas: Counterparts = {
  "sample-struct-array": refuses(StructEvent, "array at event", "object"),
  "sample-people-float": refuses(People, "number at event\\.Age", "int"),
  "sample-string-object": refuses(z.string(), "object at event", "string"),
  "sample-string-number": refuses(z.string(), "number at event", "string"),
  "sample-map-array": refuses(StringMap, "array at event", "record"),
  "echo-string-arr": refuses(z.string(), "array at event", "string"),
  "echo-string-num": refuses(z.string(), "number at event", "string"),
  "echo-nested-badinner": refuses(Nested, "string at event\\.inner\\.x", "number"),
  "echo-nested-badtags": refuses(Nested, "number at event\\.tags\\[1\\]", "string"),
  "echo-nested-badmeta": refuses(Nested, "string at event\\.meta\\.a", "number"),
  "echo-nested-partial": refuses(Nested, "string at event\\.id", "number"),
  "echo-map-string": refuses(StringMap, "string at event", "record"),
  "echo-mapint-badval": refuses(
    z.record(z.string(), z.string()),
    'number at event(\\.1|\\["1"\\]|\\[1\\])',
    "string",
  ),
  "echo-int-float": refuses(z.int(), "number at event", "int"),
  "echo-int-str": refuses(z.int(), "string at event", "number"),
  "echo-int-true": refuses(z.int(), "bool at event", "number"),
  "echo-int8-over": refuses(z.int().lte(127), "number at event", "number"),
  "echo-bool-num": refuses(z.boolean(), "number at event", "boolean"),
  "echo-structs-bad": refuses(z.array(StructEvent), "number at event\\[0\\]\\.key", "string"),
  "echo-emptystruct-str": refuses(z.object({}), "string at event", "object"),
  "in-chan-obj": refuses(z.instanceof(MessagePort), "object at event", "MessagePort"),
  "in-chan-num": refuses(z.instanceof(MessagePort), "number at event", "MessagePort"),
  "in-func-obj": refuses(z.custom(isFunction, "expected function"), "object at event", "function"),
  "in-error-obj": refuses(z.instanceof(Error), "object at event", "Error"),
  "in-mapbool-obj": refuses(BooleanMap, "object at event", "map"),
  "in-mapbool-num": refuses(BooleanMap, "number at event", "map"),
};

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
