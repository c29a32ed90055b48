import { codes, rules } from "./registry.js";
import type { JsonSchema } from "./json-schema.js";

const packageExport = {
  type: "object",
  properties: {
    package: {
      type: "string",
      minLength: 1,
      description: "The `name` in the package's `package.json`, compared exactly.",
    },
    name: { type: "string", minLength: 1, description: "The name under which the package exports it." },
  },
  required: ["package", "name"],
  additionalProperties: false,
} as const satisfies JsonSchema;

/** The JSON Schema of the options, from which every host validates and the reference is written. */
export const optionsSchema = {
  type: "object",
  properties: {
    acceptUndocumented: {
      type: "boolean",
      description:
        "Accept handlers with parameters and no result, which the Go SDK lets through but no document lists.",
      default: false,
    },
    registrars: {
      type: "array",
      items: packageExport,
      description:
        "Functions that register an event handler, in packages that can't be tagged with `@fcRegistrar`.",
      default: [],
    },
    contexts: {
      type: "array",
      items: packageExport,
      description: "Types that are the context, in packages that can't be tagged with `@fcContext`.",
      default: [],
    },
    handlers: {
      type: "array",
      items: { type: "string", pattern: "^[^#]+#[^#]+$" },
      description:
        'Handlers by place: `"glob#exportName"`, with `*` for every exported function and `default` for the default export. Globs are relative to the project\'s `tsconfig.json`.',
      default: [],
    },
    deployment: {
      type: "string",
      minLength: 1,
      description:
        "The description of the deployment whose entry points are checked, by a path relative to the `tsconfig.json` that writes it. Without it, an `s.yaml` or `s.yml` beside the project's `tsconfig.json` is checked.",
    },
    severity: {
      type: "object",
      properties: Object.fromEntries(
        codes
          .flatMap((code) => [code, rules[code].name])
          .map((key) => [key, { enum: ["error", "warning", "off"] }]),
      ),
      additionalProperties: false,
      description: "The severity of a code, by code or by name.",
      default: {},
    },
  },
  additionalProperties: false,
} as const satisfies JsonSchema;
