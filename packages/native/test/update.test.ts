import { NativeCompiler } from "@fc-check/native";
import { createFixture } from "fs-fixture";
import { rmSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { disk, installed } from "./support.js";

const texts = new Map<string, string>();
const compiler = new NativeCompiler(installed, {
  ...disk,
  readFile: (path) => texts.get(path) ?? disk.readFile(path),
});

afterEach(() => {
  compiler.close();
});

test("a program is made anew from other texts, files that come and files that go", async () => {
  await using project = await createFixture({
    "tsconfig.json": '{ "compilerOptions": { "types": [] } }',
    "a.ts": "export const before = 1;\n",
    "b.ts": "export {};\n",
  });
  const [config, a, b] = ["tsconfig.json", "a.ts", "b.ts"].map((name) => project.getPath(name));
  if (config === undefined || a === undefined || b === undefined) throw new Error("no paths");
  const own = ({ program }: ReturnType<NativeCompiler["update"]>) =>
    program.getSourceFiles().filter(({ fileName }) => fileName === a || fileName === b);
  expect(() => compiler.update([])).toThrow("no project is open");
  expect(own(compiler.program(config)).map(({ fileName }) => fileName)).toEqual([a, b]);

  texts.set(a, "export const after = 1;\n");
  const [changed] = own(compiler.update([a]));
  expect(changed?.text).toContain("after");
  // The tree is the compiler's, the text the host's.
  expect(changed?.statements[0]?.getText()).toContain("after");

  texts.clear();
  rmSync(b);
  const left = own(compiler.update(undefined));
  expect(left.map(({ fileName }) => fileName)).toEqual([a]);
  expect(left[0]?.statements[0]?.getText()).toContain("before");
});
