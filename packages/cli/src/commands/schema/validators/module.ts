import type { EventType, TypeSchema } from "@fc-check/core";
import { compileSchema } from "./compile.js";
import { issueOf, pathOf, takeError } from "./issue.js";

/** By its first line, the command knows a file that it has written. */
export const head = "// Written by fc-check schema: do not edit.";

// Nobody edits what is written here, so a linter has nothing to report in it.
const comments = [head, "/* eslint-disable */"];

/** A validator as an ES module without imports, and its declarations. Undefined where the schema is too large. */
export function writeValidator(
  schema: TypeSchema,
  type: EventType,
): { readonly code: string; readonly declarations: string } | undefined {
  const code = compileSchema(schema, type);
  if (code === undefined) return undefined;
  const empty = code.memories.map((memory) => `\n        ${memory}.clear();`).join("");
  const lines = [
    ...comments,
    // Ajv's code has no types; the declarations beside it have them.
    "// @ts-nocheck",
    code.text,
    ...[issueOf, takeError, pathOf].map(String),
    `export const ${type.name} = {
  "~standard": {
    version: 1,
    vendor: "fc-check",
    validate(value) {
      try {
        return ${code.entry}(value) ? { value } : { issues: [issueOf(${code.entry}.errors, value)] };
      } catch (error) {
        // What is nested without end exhausts the stack.
        if (!(error instanceof RangeError)) throw error;
        return { issues: [{ message: "expected less nesting and shorter texts", path: [] }] };
      } finally {
        ${code.entry}.errors = null;${empty}
      }
    },
  },
};
`,
  ];
  return { code: lines.join("\n"), declarations: declarationsOf(type) };
}

function declarationsOf({ name, text, declarations }: EventType): string {
  return [
    ...comments,
    // An enum is there as a type only.
    ...declarations.map((one) => (one.startsWith("declare enum") ? one : `export ${one}`)),
    `export declare const ${name}: {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "fc-check";
    readonly types?: { readonly input: ${text}; readonly output: ${text} } | undefined;
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: ${text}; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };
  };
};
export {};
`,
  ].join("\n");
}
