import type { Report } from "@fc-check/core";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fcCheck } from "./support.js";

const examples = fileURLToPath(new URL("../../runtime/examples/", import.meta.url));

test("the runtime's examples are clean, and show every shape", async () => {
  const { status, stdout } = await fcCheck(["--format", "json", ".", "greeter"], examples);
  const { diagnostics, handlers } = JSON.parse(stdout) as Report;
  expect(diagnostics).toEqual([]);
  expect(status).toBe(0);
  expect(new Set(handlers.map(({ shape }) => shape))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, null]));
});
