import { expect, test } from "vitest";
import { colorsFor } from "../src/terminal/colors.js";

const terminal = { isTTY: true };
const pipe = {};

test.each([
  [terminal, {}, true],
  [terminal, { TERM: "dumb" }, false],
  [terminal, { NO_COLOR: "1" }, false],
  [terminal, { NO_COLOR: "" }, true],
  [terminal, { FORCE_COLOR: "0" }, false],
  [pipe, {}, false],
  [pipe, { CI: "true", TERM: "xterm" }, false],
  [pipe, { FORCE_COLOR: "1" }, true],
  [pipe, { FORCE_COLOR: "" }, false],
  [pipe, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
])("on %j with %j: %j", (stream, env, expected) => {
  expect(colorsFor(stream, env).isColorSupported).toBe(expected);
});
