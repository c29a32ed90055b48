import { expect, it } from "vitest";
import { defineRule } from "../../src/rules/define-rule.js";

const place = { span: { start: 0, end: 1 }, related: [] };
const rule = defineRule({
  code: "FC1004",
  name: "rest-parameter",
  severity: "error",
  title: "",
  rule: "",
  sdk: "got {kind}",
  messages: {
    one: { message: "`{name}` is wrong.", help: 'Write `{ takes: "{takes}" }`: `() => { … }`.' },
    other: { message: "No value.", help: "None.", sdk: null },
  },
  check: () => [],
});

it("fills what a message asks for, and leaves other braces", () => {
  expect(rule.finding("one", place, { name: "a", takes: "event", kind: "struct" })).toEqual({
    code: "FC1004",
    ...place,
    message: "`a` is wrong.",
    help: 'Write `{ takes: "event" }`: `() => { … }`.',
    sdk: "got struct",
    fixes: [],
  });
  expect(rule.finding("other", place, {}).sdk).toBeNull();
});

it("does not compile where a value is missing", () => {
  // @ts-expect-error: of the message
  rule.finding("one", place, { takes: "event", kind: "struct" });
  // @ts-expect-error: of the help
  rule.finding("one", place, { name: "a", kind: "struct" });
  // @ts-expect-error: of the rule's `sdk`
  rule.finding("one", place, { name: "a", takes: "event" });
  // @ts-expect-error: there is no such message
  expect(() => rule.finding("none", place, {})).toThrow('FC1004 has no message "none"');
});
