import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type TypeScript from "typescript";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const file = fileURLToPath(new URL("types/handlers.ts", import.meta.url));

/** Checks the file of handlers, and the declarations of this package as they were built. */
function check(ts: typeof TypeScript, options: TypeScript.CompilerOptions): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: ["node"],
    ...options,
  });
  const own = program.getSourceFiles().filter(({ fileName }) => /\/runtime\/(test|dist)\//.test(fileName));
  expect(own.length).toBeGreaterThan(4);
  return [
    ...program.getOptionsDiagnostics(),
    ...own.flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]),
  ].map(({ messageText, start = 0, file: source }) => {
    const { line = -1 } = source?.getLineAndCharacterOfPosition(start) ?? {};
    return `${source?.fileName ?? ""}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

test.each(["typescript-5.4", "typescript-5.9", "typescript-6.0"])(
  "with %s, start takes every handler that the rules accept, and refuses wrong results",
  (name) => {
    const ts = require(name) as typeof TypeScript;
    const { ModuleKind, ModuleResolutionKind } = ts;
    expect(
      check(ts, { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext }),
    ).toEqual([]);
  },
);

test("they do with the resolution of bundlers, too", () => {
  const ts = require("typescript-6.0") as typeof TypeScript;
  const { ModuleKind, ModuleResolutionKind } = ts;
  expect(check(ts, { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler })).toEqual(
    [],
  );
});

test("the tags that a checker looks for stand in the declarations", async () => {
  for (const folder of ["dist", "dist/cjs"]) {
    const read = (name: string): Promise<string> =>
      readFile(fileURLToPath(new URL(`../${folder}/${name}`, import.meta.url)), "utf8");
    const start = await read("start.d.ts");
    expect(
      start.match(/@fcRegistrar\n \* @fcStartsOnce\n \*\/\nexport declare function start[<(]/g),
    ).toHaveLength(1);
    for (const name of ["Initializer", "PreStop", "PreFreeze"]) {
      expect(start).toMatch(
        new RegExp(`@fcRegistrar lifecycle\n \\*/\nexport declare function register${name}\\(`),
      );
    }
    expect(start).not.toMatch(/@fcRegistrar\s[^/]*\*\/\s*export declare function startHandler/);
    expect(await read("context.d.ts")).toMatch(/@fcContext\n \*\/\nexport interface Context /);
  }
});
