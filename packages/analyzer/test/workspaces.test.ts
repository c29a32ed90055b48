import { checkProject } from "@fc-check/analyzer";
import type { FileTree } from "fs-fixture";
import { describe, expect, test } from "vitest";
import { config, found, options, problemOf, right, writeFiles, wrong } from "./support.js";

const nothing = "export const value = 1;\n";

/** A package of a workspace. */
function packageAt(folder: string, text: string, compilerOptions: object = {}): FileTree {
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  return {
    [`${folder}/package.json`]: JSON.stringify({ name: `@acme/${name}`, exports: "./main.ts" }),
    [`${folder}/tsconfig.json`]: config({ ...compilerOptions }),
    [`${folder}/main.ts`]: text,
  };
}

const packages: FileTree = {
  ...packageAt("packages/a", wrong),
  ...packageAt("packages/b", nothing),
  ...packageAt("packages/b/test/project", wrong),
  ...packageAt("packages/b/node_modules/dependency", wrong),
  ...packageAt("packages/.old", wrong),
  ...packageAt("apps/c", right),
  "packages/docs/package.json": '{ "name": "docs" }',
  "packages/docs/read.me": "",
  "packages/sample/tsconfig.json": config(),
  "packages/sample/main.ts": wrong,
};

/** The projects that paths stand for. */
async function projectsOf(files: FileTree, ...paths: string[]): Promise<readonly string[]> {
  const folder = await writeFiles(files);
  return checkProject({ paths }, { folder }).report.projects;
}

describe("a folder that defines a workspace stands for its packages", () => {
  const [a, b, inner, c] = ["packages/a", "packages/b", "packages/b/test/project", "apps/c"].map(
    (folder) => `${folder}/tsconfig.json`,
  );

  test.each([
    ["pnpm-workspace.yaml", "packages:\n  - packages/*\n  - 'apps/**'\n", [c, a, b]],
    ["pnpm-workspace.yaml", 'packages: ["./packages/**/", "!**/test/**"] # no tests\n', [a, b]],
    ["pnpm-workspace.yaml", "packages:\n- '{apps,packages}/*'\n- packages/b\n- '!packages/a'\n", [c, b]],
    ["pnpm-workspace.yaml", "packages: ['**']\n", [c, a, inner, b]],
    ["package.json", '{\n\t"workspaces": [\n\t\t"packages/*"\n\t]\n}\n', [a, b]],
    ["package.json", '\uFEFF{ "workspaces": { "packages": ["apps/*"], "nohoist": ["**"] } }', [c]],
  ])("%s: %j", async (name, text, expected) => {
    expect(await projectsOf({ ...packages, [name]: text }, ".")).toEqual(expected);
  });

  test("pnpm's file goes before package.json, unless it names no packages", async () => {
    const files = { ...packages, "package.json": '{ "workspaces": ["apps/*"] }' };
    expect(await projectsOf({ ...files, "pnpm-workspace.yaml": "packages: [packages/*]" }, ".")).toEqual([
      a,
      b,
    ]);
    expect(await projectsOf({ ...files, "pnpm-workspace.yaml": "catalog:\n  x: 1.0.0\n" }, ".")).toEqual([c]);
    expect(await projectsOf({ ...files, "pnpm-workspace.yaml": "" }, ".")).toEqual([c]);
  });

  test("unless it has a tsconfig.json itself", async () => {
    const own = {
      "package.json": '{ "workspaces": ["apps/*"] }',
      "tsconfig.json": config({}, { files: ["x.ts"] }),
    };
    expect(await projectsOf({ ...packages, ...own, "x.ts": right }, ".")).toEqual(["tsconfig.json"]);
  });

  test("and needs one handler in all", async () => {
    const folder = await writeFiles({
      ...packageAt("packages/a", nothing),
      ...packageAt("packages/b", right),
      "package.json": '{ "workspaces": ["packages/*"] }',
      "none/package.json": '{ "workspaces": ["../packages/a"] }',
    });
    const withoutHandlers = (...paths: string[]): readonly string[] =>
      checkProject({ paths }, { folder }).withoutHandlers;
    expect(withoutHandlers(".", "packages/*")).toEqual([]);
    expect(withoutHandlers("none", "packages/b", "./packages/a/", "packages/a", "packages/[a]")).toEqual([
      "none",
      "packages/[a]",
      "packages/a",
    ]);
  });

  test.each([
    [
      "pnpm-workspace.yaml",
      'packages:\n  - "packages/*\n',
      'pnpm-workspace.yaml:3:1: Missing closing "quote. Correct the YAML.',
    ],
    [
      "pnpm-workspace.yaml",
      "packages: packages/*\n",
      'pnpm-workspace.yaml:1:11: This must be a list of patterns, each a text. Write it as ["packages/*"].',
    ],
    [
      "pnpm-workspace.yaml",
      "packages:\n  - apps/*\n  - [1]\n",
      'pnpm-workspace.yaml:3:5: This must be a list of patterns, each a text. Write it as ["packages/*"].',
    ],
    [
      "pnpm-workspace.yaml",
      "x: &x [*x, *x]\npackages:\n  - *x\n",
      'pnpm-workspace.yaml:3:5: This must be a list of patterns, each a text. Write it as ["packages/*"].',
    ],
    [
      "pnpm-workspace.yaml",
      "packages: [nope/*]\n",
      "pnpm-workspace.yaml:1:11: None of these packages has a tsconfig.json. Correct the patterns, or name the projects.",
    ],
    ["package.json", '{ "workspaces": ["x" }', "package.json:1:22: This is no JSON. Correct it."],
    [
      "package.json",
      '{ "workspaces": "packages/*" }',
      'package.json:1:17: This must be a list of patterns, each a text. Write it as ["packages/*"].',
    ],
    [
      "package.json",
      '{ "name": "no-workspace" }',
      "root: There is no tsconfig.json in this folder. Create one with npx tsc --init, or name a project's folder, or its tsconfig.json.",
    ],
  ])("what is wrong with %s is said: %j", async (name, text, message) => {
    const folder = await writeFiles({ ...packageAt("root/packages/a", ""), [`root/${name}`]: text });
    expect(problemOf(() => checkProject({ paths: ["root"] }, { folder })).replace("root/p", "p")).toBe(
      message,
    );
  });
});

describe("a pattern", () => {
  test("that no shell has expanded stands for the folders with a tsconfig.json that it matches", async () => {
    const expected = ["a", "b", "sample"].map((name) => `packages/${name}/tsconfig.json`);
    for (const paths of [
      ["packages/*"],
      ["./packages/*/"],
      ["packages/{sample,b}", "packages/a", "packages/[ab]"],
      ["packages/!(docs)"],
    ]) {
      expect(await projectsOf(packages, ...paths)).toEqual(expected);
    }
  });

  test("may lead up, and may be absolute", async () => {
    const root = await writeFiles(packages);
    const folder = `${root}/packages/a`;
    for (const pattern of ["../../apps/*", `${root}/apps/*`]) {
      const { report } = checkProject({ paths: [pattern] }, { folder });
      expect(report.projects).toEqual(["../../apps/c/tsconfig.json"]);
    }
  });

  test("is none where a folder has that very name", async () => {
    const files = { ...packageAt("app/[id]", right), ...packageAt("app/i", wrong) };
    expect(await projectsOf(files, "app/[id]")).toEqual(["app/[id]/tsconfig.json"]);
  });

  test("that matches nothing is named", async () => {
    const folder = await writeFiles(packages);
    for (const pattern of ["nope/*", "packages/d*", "packages/a/*.js"]) {
      const message = `${pattern}: No folder with a tsconfig.json matches this pattern, and no source file of a project. Correct the pattern.`;
      expect(problemOf(() => checkProject({ paths: [pattern] }, { folder }))).toBe(message);
      expect(checkProject({ paths: [pattern, "apps/c"] }, { folder }).unmatched).toEqual([message]);
    }
  });
});

describe("links", () => {
  test("that go round in circles, or lead to what is there already, are followed once", async () => {
    const files: FileTree = {
      ...packageAt("packages/m", wrong),
      ...packageAt("elsewhere/x", wrong),
      "packages/a-link": (api) => api.symlink("m"),
      "packages/m/round": (api) => api.symlink("../.."),
      "packages/z-link": (api) => api.symlink("../elsewhere/x"),
      "package.json": '{ "workspaces": ["packages/**"] }',
    };
    const expected = ["elsewhere/x/tsconfig.json", "packages/m/tsconfig.json"];
    expect(await projectsOf(files, "packages/*")).toEqual(expected);
    expect(await projectsOf(files, "packages/**")).toEqual(expected);
    expect(await projectsOf(files, ".")).toEqual(expected);
  });

  test("in node_modules lead to packages that are checked once, under their own names", async () => {
    const folder = await writeFiles({
      ...packageAt(
        "packages/lib",
        'import { start } from "fc";\nstart((): number => 1);\nexport function handle(): Error | null { return null; }\n',
      ),
      ...packageAt(
        "packages/app",
        'import { start } from "fc";\nimport { handle } from "@acme/lib";\nstart(handle);\n',
      ),
      "packages/app/node_modules/@acme/lib": (api) => api.symlink("../../../lib"),
    });
    const linked = "packages/app/node_modules/@acme/lib";
    const all = checkProject({ paths: ["packages/app", "packages/lib", linked] }, { folder }).report;
    expect(all.handlers.map(({ file, shape }) => `${file} ${String(shape)}`)).toEqual([
      "packages/app/main.ts 2",
      "packages/lib/main.ts null",
    ]);
    expect(all.summary.files).toBe(2);
    const result = checkProject({ paths: [linked, `${linked}/main.ts`] }, { folder });
    expect(found(result)).toEqual(["packages/lib/main.ts:2:11 FC1006"]);
    expect(checkProject({ paths: ["packages/app"] }, { folder }).report.summary).toMatchObject({
      files: 1,
      errors: 0,
    });
  });

  test("to a tsconfig.json count where they lie", async () => {
    const folder = await writeFiles({
      "shared/tsconfig.json": config(),
      "a/tsconfig.json": (api) => api.symlink("../shared/tsconfig.json"),
      "a/main.ts": wrong,
    });
    expect(found(checkProject({ paths: ["a"] }, { folder }))).toEqual(["a/main.ts:2:11 FC1006"]);
  });
});

test("a project gives the same beside others as alone, in whatever order", async () => {
  const handler = 'import { start } from "fc";\nimport { handle } from "target";\nstart(handle);\n';
  const to = (target: string): object => ({ paths: { target: [`../../targets/${target}.ts`] } });
  const folder = await writeFiles({
    "targets/right.ts": "export function handle(): Error | null { return null; }\n",
    "targets/wrong.ts": "export function handle(): number { return 1; }\n",
    "node_modules/target/package.json": JSON.stringify({
      name: "target",
      version: "1.0.0",
      exports: { special: "./special.d.ts", default: "./index.d.ts" },
    }),
    "node_modules/target/index.d.ts": "export declare function handle(event: string): string;\n",
    "node_modules/target/special.d.ts":
      "export declare function handle(event: string): [string, Error | null];\n",
    ...packageAt("projects/a", handler, to("right")),
    ...packageAt("projects/b", handler, to("wrong")),
    ...packageAt("projects/c", handler),
    ...packageAt("projects/d", handler, { customConditions: ["special"] }),
    ...packageAt("projects/e", handler, {
      module: "commonjs",
      moduleResolution: "node10",
      ignoreDeprecations: "6.0",
    }),
    ...packageAt("projects/f", handler, to("right")),
    ...packageAt("projects/g", handler, options({ severity: { FC1006: "warning" } })),
  });
  const names = ["a", "b", "c", "d", "e", "f", "g"].map((name) => `projects/${name}`);
  const check = (...paths: string[]): ReturnType<typeof checkProject>["report"] =>
    checkProject({ paths }, { folder }).report;
  const all = check("projects/*");
  expect(all.handlers.map(({ shape }) => shape)).toEqual([2, null, null, 5, null, 2, null]);
  const alone = names.map((name) => check(name));
  expect(all.handlers).toEqual(alone.flatMap(({ handlers }) => handlers));
  const found = ({ diagnostics, handlers }: typeof all): unknown[] =>
    diagnostics.map(({ handlerIndex, ...rest }) => ({ ...rest, about: handlers[handlerIndex ?? -1] }));
  expect(found(all)).toEqual(alone.flatMap(found));
  expect(check(...names.toReversed(), "projects/c", "projects/{a,b}")).toEqual(all);
});
