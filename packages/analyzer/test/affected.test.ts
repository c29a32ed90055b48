import { checkProject } from "@fc-check/analyzer";
import type { FileTree } from "fs-fixture";
import { describe, expect, test } from "vitest";
import { config, right, writeFiles } from "./support.js";

const project: FileTree = {
  "tsconfig.json": config({ resolveJsonModule: true, esModuleInterop: true }, { extends: "./base.json" }),
  "base.json": "{}",
  "types.ts": "export interface Order { readonly id: string }\n",
  "handlers/create.ts":
    'import type { Order } from "../types.js";\nexport function create(order: Order): Error | null { return order.id === "" ? new Error() : null; }\n',
  "handlers/index.ts": 'export * from "./create.js";\n',
  "main.ts": 'import { start } from "fc";\nimport { create } from "./handlers/index.js";\nstart(create);\n',
  "lazy.ts":
    'import { start } from "fc";\nstart(async (event: import("./types.js").Order): Promise<Error | null> => { await import("./side.js"); return event.id === "" ? new Error() : null; });\n',
  "side.ts": "export const side = 1;\n",
  "data.json": '{ "a": 1 }',
  "json.ts":
    'import { start } from "fc";\nimport data from "./data.json" with { type: "json" };\nstart((): Error | null => (data.a === 1 ? null : new Error()));\n',
  "other.ts": right,
  "read.me": "",
};

/** The files with handlers that are checked after a change. */
async function checkedAfter(
  changed: readonly string[],
  files: FileTree = project,
  paths: readonly string[] = ["."],
): Promise<readonly string[]> {
  const folder = await writeFiles(files);
  const { report, withoutHandlers } = checkProject({ paths }, { folder, changed });
  expect(withoutHandlers).toEqual([]);
  return report.handlers.map(({ file }) => file);
}

const everything = ["json.ts", "lazy.ts", "main.ts", "other.ts"];

describe("after a change, what is checked", () => {
  test.each([
    [[], []],
    [["other.ts"], ["other.ts"]],
    [["handlers/create.ts"], ["main.ts"]],
    [["types.ts"], ["lazy.ts", "main.ts"]],
    [
      ["side.ts", "other.ts"],
      ["lazy.ts", "other.ts"],
    ],
    [["data.json"], ["json.ts"]],
    [["read.me", "nowhere.ts"], []],
    [["tsconfig.json"], everything],
    [["base.json"], everything],
    [["package-lock.json"], everything],
    [["s.yaml"], everything],
    [["../pnpm-lock.yaml"], everything],
    [["handlers/package-lock.json"], []],
  ])("of %j is %j", async (changed, expected) => {
    expect(await checkedAfter(changed)).toEqual(expected);
  });

  test.each([
    ["a global script", "globals.d.ts", "interface Known { readonly id: string }\n"],
    [
      "an augmentation",
      "augment.ts",
      'export {};\ndeclare module "fc" { interface Context { readonly more: string } }\n',
    ],
    [
      "global declarations",
      "global.ts",
      "export {};\ndeclare global { interface Known { readonly id: string } }\n",
    ],
  ])("of %s is everything", async (_, file, text) => {
    expect(await checkedAfter([file], { ...project, [file]: text })).toEqual(everything);
  });

  test("lies in what is named", async () => {
    expect(await checkedAfter(["types.ts"], project, ["main.ts", "other.ts"])).toEqual(["main.ts"]);
    expect(await checkedAfter(["tsconfig.json"], project, ["lazy.ts"])).toEqual(["lazy.ts"]);
  });

  test("may be in other projects", async () => {
    const files = {
      "lib/tsconfig.json": config({ composite: true }),
      "lib/create.ts": "export function create(): Error | null { return null; }\n",
      "app/tsconfig.json": config({}, { references: [{ path: "../lib" }] }),
      "app/main.ts":
        'import { start } from "fc";\nimport { create } from "../lib/create.js";\nstart(create);\n',
      "app/other.ts": right,
    };
    expect(await checkedAfter(["lib/create.ts"], files, ["app"])).toEqual(["app/main.ts"]);
    expect(await checkedAfter(["lib/tsconfig.json"], files, ["app"])).toEqual([]);
  });
});
