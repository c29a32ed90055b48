import { optionsSchema } from "@fc-check/core";
import type { RawOptions } from "@fc-check/core";
import type { JSONSchema } from "@typescript-eslint/utils";

/** Of `engine` and the options of fc-check, which override those in the `tsconfig.json`. Only `handler` takes the latter. */
export type RuleOptions = [RawOptions?];

const engine = {
  type: "string",
  enum: ["native"],
  description: "Check with the TypeScript 7.1 of the project, without typed linting.",
} as const satisfies JSONSchema.JSONSchema4;

/**
 * The schema of the option of `handler`: that of fc-check's options, without the defaults. ESLint would write these into what its user gave, and so
 * override the options of the project.
 */
export const handlerSchema = JSON.parse(
  JSON.stringify(
    [{ ...optionsSchema, properties: { engine, ...optionsSchema.properties } }],
    (key, value: unknown) => (key === "default" ? undefined : value),
  ),
) as readonly JSONSchema.JSONSchema4[];

/** The schema of the option of the other rules. */
export const codeSchema: readonly JSONSchema.JSONSchema4[] = [
  { type: "object", properties: { engine }, additionalProperties: false },
];
