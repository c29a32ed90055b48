import { applyPatch, parsePatch } from "diff";
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { config, copySamples, fcCheck, fixable, read, writeFiles, wrong } from "./support.js";

const fixtures = ["fixes-context", "fixes-return-null", "fixes-takes"];

const tsconfig = config({ noImplicitAny: false });

/** The texts of all files below a folder, by path. */
async function textsOf(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (/^[^/]+$|^node_modules/.test(file)) continue;
    found.set(file, await read(folder, file));
  }
  return found;
}

test.each([[["--fix"]], [["--fix-suggestions"]]])(
  "the diff of %j is what it does, and nothing is written",
  async (flags) => {
    const folder = await copySamples(fixtures);
    const before = await textsOf(folder);
    const dry = await fcCheck([...flags, "--fix-dry-run", ...fixtures], folder);
    expect(await textsOf(folder)).toEqual(before);
    const made = await fcCheck([...flags, ...fixtures], folder);
    expect(dry.status).toBe(made.status);
    const patched = new Map(before);
    const patches = parsePatch(dry.stdout);
    expect(patches.length).toBeGreaterThan(5);
    for (const patch of patches) {
      const file = patch.newFileName?.replace(/^b\//, "") ?? "";
      patched.set(file, String(applyPatch(before.get(file) ?? "", patch, { autoConvertLineEndings: false })));
    }
    expect(patched).toEqual(await textsOf(folder));
  },
);

test("the diff is all that standard output has; what comes of it stands on standard error", async () => {
  const folder = await writeFiles({
    "tsconfig.json": tsconfig,
    "main.ts": `\uFEFF// 订单\r\n${fixable.trimEnd().replaceAll("\n", "\r\n")}`,
    "other.ts": wrong,
  });
  expect(await fcCheck(["--fix-dry-run"], folder)).toEqual({
    status: 1,
    stdout: [
      "--- a/main.ts",
      "+++ b/main.ts",
      "@@ -1,3 +1,3 @@",
      " \uFEFF// 订单\r",
      '-import { start } from "./fc.js";\r',
      "-start((ctx, event: string) => null);",
      "\\ No newline at end of file",
      '+import { start, type Context } from "./fc.js";\r',
      "+start((ctx: Context, event: string) => null);",
      "\\ No newline at end of file",
      "",
    ].join("\n"),
    stderr: "fc-check: Would make 1 fix in 1 file, and leave 1 error, 0 warnings.\n",
  });
  expect(await fcCheck(["--fix-dry-run", "other.ts"], folder)).toEqual({
    status: 1,
    stdout: "",
    stderr: "fc-check: Would make 0 fixes in 0 files, and leave 1 error, 0 warnings.\n",
  });
});

test("on a terminal the diff is coloured, and has nothing that the terminal would obey", async () => {
  const folder = await writeFiles({
    "tsconfig.json": tsconfig,
    "main.ts": `// \u001B]0;title\u0007\n${fixable}`,
  });
  const { stdout } = await fcCheck(["--fix-dry-run"], folder, { TERM: "xterm" }, {});
  expect(stdout).toContain("\u001B[36m@@ -1,3 +1,3 @@\u001B[39m\n // ␛]0;title␇\n");
  expect(stdout).toContain("\u001B[31m-start((ctx, event: string) => null);\u001B[39m\n");
  expect(stdout).toContain("\u001B[32m+start((ctx: Context, event: string) => null);\u001B[39m\n");
});
