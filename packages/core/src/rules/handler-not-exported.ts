import type { EntryFacts } from "../facts.js";
import type { Finding } from "../finding.js";
import { placeAtEntry } from "../reading.js";
import { defineRule } from "./define-rule.js";

/** FC3003: the handler of a built-in runtime is not exported, or not of the form `file.export`. */
export const handlerNotExported = defineRule({
  code: "FC3003",
  name: "handler-not-exported",
  severity: "error",
  title: "The handler is not exported",
  rule: "The built-in Node.js runtimes load a file and call what it exports: the handler `index.handler` is the export `handler` of `index.js` or `index.mjs`. They call it in their own way, so the rules for handlers do not apply to it.",
  sdk: null,
  messages: {
    absent: {
      message: "`{path}` exports no value `{name}`.",
      help: "Export it, or name another export: `file.export`.",
    },
    malformed: {
      message: "`{text}` is not of the form `file.export`.",
      help: "Write the file without its extension, a dot, and what it exports: `index.handler`.",
    },
  },
  check,
});

function check({ span, text, target }: EntryFacts): Finding[] {
  if (target.kind === "malformed")
    return [handlerNotExported.finding("malformed", { span, related: [] }, { text })];
  if (target.kind !== "export" || target.exported) return [];
  const { source, name } = target;
  return [handlerNotExported.finding("absent", placeAtEntry(span, source), { path: source.path, name })];
}
