import type { EntryFacts } from "../facts.js";
import type { Finding } from "../finding.js";
import { placeAtEntry } from "../reading.js";
import { defineRule } from "./define-rule.js";

/** FC3002: the script that a custom runtime runs starts no handler. */
export const entryStartsNothing = defineRule({
  code: "FC3002",
  name: "entry-starts-nothing",
  severity: "error",
  title: "The entry point starts no handler",
  rule: "What a custom runtime runs has to start a handler: itself, or in a file that it imports. Lifecycle handlers alone serve no invocation.",
  sdk: null,
  messages: {
    script: {
      message: "`{path}` starts no handler, and neither does a file that it imports.",
      help: "Call `start` there, or name the file that does. If it serves requests by other means, silence this with a comment.",
    },
  },
  check,
});

function check({ span, target }: EntryFacts): Finding[] {
  if (target.kind !== "script" || target.starts !== "no") return [];
  const { source } = target;
  return [entryStartsNothing.finding("script", placeAtEntry(span, source), { path: source.path })];
}
