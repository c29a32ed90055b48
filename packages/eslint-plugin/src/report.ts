import { rules } from "@fc-check/core";
import type { Diagnostic, Fix } from "@fc-check/core";
import type { TSESLint } from "@typescript-eslint/utils";
import type { MessageId } from "./messages.js";

/** A diagnostic as ESLint takes it: a safe fix is its fix, all others are suggestions. */
export function describe(
  { code, span, message, fixes }: Diagnostic,
  sourceCode: Readonly<TSESLint.SourceCode>,
): TSESLint.ReportDescriptor<MessageId> {
  const safe = fixes.find((fix) => fix.safe);
  return {
    loc: {
      start: sourceCode.getLocFromIndex(span.start),
      end: sourceCode.getLocFromIndex(span.end),
    },
    messageId: rules[code].name,
    data: { code, message },
    fix: safe === undefined ? null : apply(safe),
    suggest: fixes
      .filter((fix) => fix !== safe)
      .map((fix) => ({ messageId: "fix", data: { title: fix.title }, fix: apply(fix) })),
  };
}

function apply({ edits }: Fix): TSESLint.ReportFixFunction {
  return (fixer) => edits.map(({ span, text }) => fixer.replaceTextRange([span.start, span.end], text));
}
