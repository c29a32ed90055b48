import type { IgnoreFacts } from "../facts.js";
import type { Finding } from "../finding.js";
import { defineRule } from "./define-rule.js";

/** FC1016: an ignore comment that silences nothing, or names a code that does not exist. */
export const unusedIgnore = defineRule({
  code: "FC1016",
  name: "unused-ignore",
  severity: "warning",
  title: "A comment ignores nothing",
  rule: "A comment `// fc-check-ignore FC1008 -- reason` silences these codes for diagnostics that start on the next line. One that silences nothing is left over from something that was repaired, or stands in the wrong place.",
  sdk: null,
  messages: {
    unused: {
      message: "Nothing on the next line is reported as {codes}.",
      help: "Remove {codes} from the comment, or move the comment to the line before the diagnostic.",
    },
    unknown: {
      message: "There is no code {codes}.",
      help: "Use codes such as FC1008, separated by commas; a reason follows after `--`.",
    },
    empty: {
      message: "The comment names no code, so it ignores nothing.",
      help: "Name the codes: `fc-check-ignore FC1008 -- reason`.",
    },
  },
  check,
});

/** `used`: the comment has silenced something. `unknown`: what it names and there is no code for. */
function check({ span, codes }: IgnoreFacts, used: boolean, unknown: readonly string[]): Finding[] {
  const place = { span, related: [] };
  if (codes.length === 0) return [unusedIgnore.finding("empty", place, {})];
  if (unknown.length > 0) return [unusedIgnore.finding("unknown", place, { codes: list(unknown) })];
  return used ? [] : [unusedIgnore.finding("unused", place, { codes: list(codes) })];
}

function list(written: readonly string[]): string {
  return [...new Set(written)].map((one) => `\`${one}\``).join(", ");
}
