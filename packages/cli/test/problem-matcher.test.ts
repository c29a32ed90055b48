import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fcCheck, samples } from "./support.js";

const page = readFileSync(new URL("../../../docs/report.md", import.meta.url), "utf8");

test("the documented problem matcher reads every line of the format compact", async () => {
  const block = /^```json\n(.*?)\n```$/ms.exec(page.slice(page.indexOf("\n### compact\n")))?.[1] ?? "";
  const { pattern } = JSON.parse(block) as { pattern: { regexp: string } };
  const { stdout } = await fcCheck(["--format", "compact", "samples-mistakes"], samples);
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(10);
  for (const line of lines) expect(line).toMatch(new RegExp(pattern.regexp));
  expect(new RegExp(pattern.regexp).exec(lines[0] ?? "")?.slice(1)).toEqual([
    "samples-mistakes/callback.ts",
    "10",
    "36",
    "error",
    "The handler takes 3 parameters; at most two are given: the context and the event.",
    "FC1002",
  ]);
});
