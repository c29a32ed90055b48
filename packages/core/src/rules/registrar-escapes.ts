import type { FileFacts } from "../facts.js";
import type { Finding } from "../finding.js";
import { defineRule } from "./define-rule.js";

/** FC1015: a use of a registrar's value that can't be followed, or a tag that stands on no declaration. */
export const registrarEscapes = defineRule({
  code: "FC1015",
  name: "registrar-escapes",
  severity: "warning",
  title: "A registrar is used in a way that can't be followed",
  rule: "Handlers are found where a registrar is called by its name. Where its value goes elsewhere, what is registered through it can't be seen.",
  sdk: null,
  messages: {
    reference: {
      message:
        "`{registrar}` is not called here, so the handlers registered through this use are not checked.",
      help: "Call it directly, or wrap it in a function that is tagged with `/** @fcRegistrar */`.",
    },
    tag: {
      message:
        "`{tag}` stands on nothing that declares a function, a type or a variable, so it says nothing.",
      help: "Put it into the doc comment right before the declaration that it is about.",
    },
  },
  check,
});

function check({ escapes, lostTags }: FileFacts): Finding[] {
  return [
    ...escapes.map(({ span, registrar }) =>
      registrarEscapes.finding("reference", { span, related: [] }, { registrar }),
    ),
    ...lostTags.map(({ span, tag }) => registrarEscapes.finding("tag", { span, related: [] }, { tag })),
  ];
}
