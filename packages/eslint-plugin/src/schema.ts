import { optionsSchema } from "@fc-check/core";
import type { JSONSchema } from "@typescript-eslint/utils";

/**
 * The schema of the rule's option: that of the options, without the defaults. ESLint would write these into what its user gave, and so override
 * the options of the project.
 */
export const ruleSchema = JSON.parse(
  JSON.stringify([optionsSchema], (key, value: unknown) => (key === "default" ? undefined : value)),
) as readonly JSONSchema.JSONSchema4[];
