import { optionsSchema } from "@fc-check/core";
import type { RawOptions } from "@fc-check/core";
import type { JSONSchema } from "@typescript-eslint/utils";

/** The options of fc-check, which override those in the `tsconfig.json`. Only `handler` takes them. */
export type RuleOptions = [RawOptions?];

/**
 * The schema of the option: that of fc-check's options, without the defaults. ESLint would write these into what its user gave, and so override
 * the options of the project.
 */
export const ruleSchema = JSON.parse(
  JSON.stringify([optionsSchema], (key, value: unknown) => (key === "default" ? undefined : value)),
) as readonly JSONSchema.JSONSchema4[];
