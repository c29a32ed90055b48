import type { Report } from "@fc-check/core";

/** The fixtures' files of which the compilers print some types differently, as docs/engines.md says. */
const printed = new Set([
  "error-like/derived.ts",
  "javascript/callbacks.js",
  "json-large/deep.ts",
  "json-large/union.ts",
]);

/** A report without what is known to differ between the engines. */
export function withoutKnown({ engine, ...report }: Report): unknown {
  return {
    ...report,
    engine: Object.keys(engine),
    handlers: report.handlers.map((handler) =>
      printed.has(handler.file)
        ? { ...handler, signature: "", parameters: [], results: [], input: "", output: "" }
        : handler,
    ),
    diagnostics: report.diagnostics.map((diagnostic) =>
      printed.has(diagnostic.file)
        ? { ...diagnostic, message: diagnostic.message.replace(/`[^`]*`/g, "`…`") }
        : diagnostic,
    ),
  };
}
