import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { config, fcCheck, samples, writeFiles } from "./support.js";

const page = readFileSync(new URL("../../../docs/cli.md", import.meta.url), "utf8");

/** The first code block in a language after a heading. */
function block(heading: string, language: string): string {
  const rest = page.slice(page.indexOf(`\n${heading}\n`));
  return new RegExp(`\n\`\`\`${language}\n(.*?\n)\`\`\`\n`, "s").exec(rest)?.[1] ?? "";
}

test("the formats print what the documentation shows, and its problem matcher reads it", async () => {
  const folder = await writeFiles({
    "tsconfig.json": config(),
    "src/order.ts": block("## Formats", "ts"),
    node_modules: (api) => api.symlink(join(samples, "node_modules")),
  });
  const printed = async (format: string): Promise<string> => {
    return (await fcCheck(["--format", format], folder)).stdout;
  };
  const compact = await printed("compact");
  expect(compact).toBe(block("### compact", "text"));
  expect(await printed("github")).toBe(block("### github", "text"));
  expect(await printed("junit")).toBe(block("### junit", "xml"));
  const matcher = JSON.parse(block("### compact", "json")) as { pattern: { regexp: string } };
  expect(new RegExp(matcher.pattern.regexp).exec(compact.trimEnd())?.slice(1)).toEqual([
    "src/order.ts",
    "7",
    "28",
    "error",
    "The context comes first: here `order` is `Order`, and the context is the second parameter.",
    "FC1003",
  ]);
});
