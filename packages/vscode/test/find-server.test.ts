import { createFixture } from "fs-fixture";
import type { FsFixture } from "fs-fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findServer } from "../src/find-server.js";
import type { Situation } from "../src/find-server.js";

/** The `package.json` of fc-check in some version. */
function manifest(version: string, dependencies: Record<string, string> = {}): string {
  return JSON.stringify({
    name: "fc-check",
    version,
    bin: { "fc-check": "./bin/fc-check.js" },
    dependencies,
  });
}

const current = manifest("0.2.0", { "@fc-check/language-server": "0.2.0" });
const old = manifest("0.1.0");

let disk: FsFixture;

beforeAll(async () => {
  disk = await createFixture({
    "new/node_modules/fc-check/package.json": current,
    "new/packages/inner/package.json": "{}",
    "old/node_modules/fc-check/package.json": old,
    "none/package.json": "{}",
    "broken/node_modules/fc-check/package.json": "{",
    "other/package.json": '{ "name": "other", "version": "1.0.0", "bin": {} }',
  });
});
afterAll(() => disk.rm());

function find(given: Partial<Omit<Situation, "settings">> & { path?: string; engine?: string }): {
  script: string;
  args: readonly string[];
  about: string;
} {
  const { folders = ["none"], trusted = true, path = "", engine = "auto" } = given;
  const server = findServer({
    folders: folders.map((folder) => disk.getPath(folder)),
    trusted,
    settings: { path, engine },
    own: "own.mjs",
  });
  const within = (text: string): string =>
    text.replaceAll(disk.path, "").replaceAll("\\", "/").replace(/^\//, "");
  return { ...server, script: within(server.script), about: within(server.about) };
}

const command = "new/node_modules/fc-check/bin/fc-check.js";

describe("a workspace that is trusted", () => {
  test("is checked by the fc-check that it has installed", () => {
    const expected = { script: command, args: ["lsp", "--engine", "auto"] };
    expect(find({ folders: ["new"] })).toMatchObject(expected);
    expect(find({ folders: ["new"] }).about).toMatch(/^fc-check 0\.2\.0 of /);
    expect(find({ folders: ["new/packages/inner"] }), "above its folder").toMatchObject(expected);
    expect(find({ folders: ["none", "old", "new"] }), "in one of its folders").toMatchObject(expected);
  });

  test.each([
    ["none", "the workspace has none"],
    ["broken", "the workspace has none"],
    ["old", "the workspace's 0.1.0 has no language server; 0.2 or newer has one"],
  ])("with %s is checked by the extension's own", (folder, why) => {
    expect(find({ folders: [folder], engine: "native" })).toEqual({
      script: "own.mjs",
      args: ["--engine", "native"],
      about: `the extension's own fc-check: ${why}`,
    });
  });

  test("without a folder is checked by the extension's own", () => {
    expect(find({ folders: [] }).script).toBe("own.mjs");
  });
});

test("nothing of a workspace that is not trusted runs, its compiler included", () => {
  const given = { folders: ["new"], trusted: false, path: "node_modules/fc-check", engine: "native" };
  expect(find(given)).toMatchObject({ script: "own.mjs", args: ["--engine", "ts-morph"] });
});

describe("the setting fc-check.path", () => {
  test("is relative to the first folder, or absolute", () => {
    expect(find({ path: "../new/node_modules/fc-check" }).script).toBe(command);
    expect(find({ path: disk.getPath("new/node_modules/fc-check"), folders: [] }).script).toBe(command);
  });

  test.each([
    [
      "../gone",
      /^The setting "fc-check\.path" is .*gone, which is not the folder of the package fc-check\.$/,
    ],
    ["../other", /which is not the folder of the package fc-check\.$/],
    ["../broken/node_modules/fc-check", /which is not the folder of the package fc-check\.$/],
    [
      "../old/node_modules/fc-check",
      /whose version 0\.1\.0 has no language server; 0\.2 or newer has one\.$/,
    ],
  ])("that leads nowhere is an error: %s", (path, words) => {
    expect(() => find({ path })).toThrow(words);
  });
});
