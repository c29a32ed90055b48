import { expect, test } from "vitest";
import { templatePattern } from "../../src/schema/template-pattern.js";

test.each([
  [["x-", ""], ["string"], true, ["x-", "x-a\nb"], ["a x-", "x"]],
  [["", "-", ""], ["string", "string"], true, ["-", "a-b-c"], ["ab"]],
  [["", "::", "!"], ["string", "string"], true, ["a:b::c!", "::!"], ["a::b", "a:b!"]],
  [["", "-", "]"], ["string", "string"], true, ["a-]"], ["a-", "]-"]],
  [["", "^", ""], ["string", "string"], true, ["^", "a^b"], ["a"]],
  [["order-", ""], ["number"], true, ["order-1", "order--1.5e3"], ["order-", "order-a", "order-1a"]],
  [["", "px"], ["number"], true, ["1px", ".5px"], ["px", "1em"]],
  [["", ""], ["bigint"], true, ["-1"], ["1.5", ""]],
  [["a", "", "b"], ["string", "string"], true, ["ab", "axb"], ["a"]],
  // Where the number ends is not said: every text is taken.
  [["", "1", ""], ["number", "string"], false, ["11", "x1"], ["x"]],
  [["", "", ""], ["string", "number"], false, ["a1", "a"], []],
  [["", ""], ["other"], false, ["A", "a"], []],
] as const)("the pattern of %j with %j", (texts, holes, exact, right, wrong) => {
  const { pattern, exact: said } = templatePattern({ texts, holes });
  expect(said).toBe(exact);
  const fits = (text: string): boolean => new RegExp(pattern, "u").test(text);
  expect(right.filter((text) => !fits(text))).toEqual([]);
  expect([...wrong].filter(fits)).toEqual([]);
});

test("a long text that fits nearly takes no longer than its length asks", () => {
  const holes = Array.from({ length: 12 }, () => "string" as const);
  const texts = ["", ...Array.from({ length: 11 }, (_, index) => (index % 2 === 0 ? "a" : "ab")), "!"];
  const pattern = new RegExp(templatePattern({ texts, holes }).pattern, "u");
  const numbers = new RegExp(
    templatePattern({ texts: ["", ";", ";"], holes: ["number", "bigint"] }).pattern,
    "u",
  );
  const before = performance.now();
  expect(pattern.test("ab".repeat(50_000))).toBe(false);
  expect(numbers.test("1".repeat(100_000))).toBe(false);
  expect(performance.now() - before).toBeLessThan(1000);
});
