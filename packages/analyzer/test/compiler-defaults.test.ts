// What a project leaves out of its options is what its own TypeScript takes for it.
import { checkProject } from "@fc-check/analyzer";
import { createFixture } from "fs-fixture";
import { expect, onTestFinished, test } from "vitest";
import { found, problemOf, registrarPackage, writeFiles, wrong } from "./support.js";

/** A project that says nothing of `types` and `strict`. */
const project = {
  "tsconfig.json": JSON.stringify({ compilerOptions: { module: "nodenext", lib: ["es2022"], noEmit: true } }),
  "node_modules/@types/globals/package.json": JSON.stringify({
    name: "@types/globals",
    version: "1.0.0",
    types: "index.d.ts",
  }),
  "node_modules/@types/globals/index.d.ts": "declare const table: string;",
  "main.ts": 'import { start } from "fc";\nstart(() => [table, null]);\nstart(() => null);\n',
};

function typescript(version: string): Record<string, string> {
  return { "node_modules/typescript/package.json": JSON.stringify({ name: "typescript", version }) };
}

test.each(["5.4.5", "5.9.3"])("TypeScript %s includes @types and is not strict", async (version) => {
  const folder = await writeFiles({ ...project, ...registrarPackage, ...typescript(version) });
  const { report } = checkProject({ paths: ["."] }, { folder });
  expect(report.handlers.map(({ signature }) => signature)).toEqual(["() => string[]", "() => any"]);
});

test.each([{}, typescript("6.0.3"), typescript("7.0.2"), typescript("nonsense")])(
  "others include none and are strict: %o",
  async (installed) => {
    const folder = await writeFiles({ ...project, ...registrarPackage, ...installed });
    const { report } = checkProject({ paths: ["."] }, { folder });
    expect(report.handlers.map(({ signature }) => signature)).toEqual(["() => any[]", "() => null"]);
  },
);

test.each(["module.exports = {};", "broken("])(
  "Yarn Plug'n'Play is one clear problem: %s",
  async (loader) => {
    const fixture = await createFixture({
      "tsconfig.json": "{}",
      "main.ts": wrong,
      ".pnp.cjs": loader,
      "node_modules/.cache/tool/data": "",
    });
    onTestFinished(() => fixture.rm());
    for (const path of [".", "main.ts"]) {
      expect(problemOf(() => checkProject({ paths: [path] }, { folder: fixture.path }))).toMatch(
        /^\.pnp\.cjs: The project uses Yarn Plug'n'Play, whose packages the command can't read\./,
      );
    }
  },
);

test("a project with node_modules has its packages there", async () => {
  const folder = await writeFiles({
    "tsconfig.json": project["tsconfig.json"],
    ...registrarPackage,
    "main.ts": wrong,
    ".pnp.cjs": "",
  });
  expect(found(checkProject({ paths: ["."] }, { folder }))).toEqual(["main.ts:2:11 FC1006"]);
});
