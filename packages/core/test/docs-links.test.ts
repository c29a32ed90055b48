import { codeLink, pageLink } from "@fc-check/core";
import { expect, test } from "vitest";

const packed = "file:///node_modules/a/dist/docs/";
const web = "https://docs.example/check/";

test("while the pages are not on the web, links lead into the package", () => {
  expect(codeLink("FC1003", packed)).toBe(`${packed}codes/FC1003.md`);
  expect(pageLink("options.md#comments", packed)).toBe(`${packed}options.md#comments`);
  expect(codeLink("FC1003", undefined)).toBeUndefined();
});

test("when they are on the web, links lead there, also where a host brings no pages", () => {
  expect(codeLink("FC1003", packed, web)).toBe(`${web}codes/FC1003.html`);
  expect(codeLink("FC1003", undefined, web)).toBe(`${web}codes/FC1003.html`);
  expect(pageLink("options.md#comments", packed, web)).toBe(`${web}options.html#comments`);
  expect(pageLink("shapes.svg", packed, web)).toBe(`${web}shapes.svg`);
});
