import { describe, expect, test } from "vitest";
import { config, fcCheck, fcCheckProcess, options, registrar, right, writeFiles } from "./support.js";

/** A package that is only there to be found. */
function manifest(name: string, version: string): string {
  return JSON.stringify({ name, version });
}

const installed = {
  "node_modules/typescript/package.json": manifest("typescript", "6.0.3"),
  "node_modules/@fc-check/typescript-plugin/package.json": manifest("@fc-check/typescript-plugin", "0.1.0"),
};
const settings = {
  ".vscode/settings.json":
    '{\n  // As in a tsconfig.json.\n  "typescript.tsdk": "node_modules/typescript/lib",\n}\n',
};
const project = { "tsconfig.json": config(options({})), "main.ts": right };
const healthy = { ...installed, ...settings, ...project };

/** The healthy project, without one of its files. */
function without(name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(healthy).filter(([key]) => key !== name));
}

/** The problems that the doctor finds in a project of these files, each with its fix. */
async function problems(files: Readonly<Record<string, string>>, runDoctor = fcCheck): Promise<string[]> {
  const folder = await writeFiles(files);
  const { status, stdout, stderr } = await runDoctor(["doctor"], folder);
  expect(stderr).toBe("");
  const found = [...stdout.matchAll(/^problem {2}(.*\n {9}fix: .*)$/gm)].map(([, text = ""]) =>
    text.replace(/\n\s+/, " "),
  );
  expect(status).toBe(found.length === 0 ? 0 : 1);
  return found;
}

describe("fc-check doctor", () => {
  test("finds nothing wrong with a project that is set up, and says what it looked at", async () => {
    const { status, stdout } = await fcCheck(["doctor", "project"], await writeFiles(prefixed(healthy)));
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: [
        "ok       project/tsconfig.json names the plugin.",
        "ok       The project's TypeScript is 6.0.3, which loads plugins.",
        "ok       tsserver finds the plugin, 0.1.0.",
        "ok       project/.vscode/settings.json offers VS Code the project's TypeScript (node_modules/typescript/lib).",
        "ok       The options are valid.",
        "ok       The project has 1 handler.",
        "note     All of this is about the plugin. An editor can start the language server instead, fc-check lsp. Set up one of the two: with both, everything is shown twice.",
        "",
      ].join("\n"),
    });
  });

  test("no plugin entry", async () => {
    expect(await problems({ ...healthy, "tsconfig.json": config() })).toEqual([
      expect.stringMatching(
        /^tsconfig.json does not name the plugin, .* fix: Add \{ "name": "@fc-check\/typescript-plugin" \}/,
      ),
    ]);
    const patchOnly = {
      plugins: [{ transform: "@fc-check/typescript-plugin/transform", transformProgram: true }],
    };
    expect(await problems({ ...healthy, "tsconfig.json": config(patchOnly) })).toHaveLength(1);
  });

  test("the plugin is not installed", async () => {
    const rest = without("node_modules/@fc-check/typescript-plugin/package.json");
    // A process's own: where packages are found also depends on NODE_PATH, which this one may have from a package manager.
    expect(await problems(rest, fcCheckProcess)).toEqual([
      expect.stringMatching(/not installed .* fix: .*npm install --save-dev @fc-check/),
    ]);
  });

  test("the plugin is installed where tsserver does not look", async () => {
    const rest = without("node_modules/typescript/package.json");
    const folder = await writeFiles({
      ...Object.fromEntries(Object.entries(rest).map(([name, text]) => [`project/${name}`, text])),
      "project/fc.ts": registrar,
      "elsewhere/typescript/package.json": manifest("typescript", "6.0.3"),
      "project/node_modules/typescript": (api) => api.symlink("../../elsewhere/typescript", "dir"),
    });
    const { status, stdout } = await fcCheckProcess(["doctor", "project"], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^note {5}The plugin is installed, but not where tsserver looks .*\n +fix: VS Code: "typescript.tsserver.pluginPaths"/m,
    );
  });

  test.each(["7.0.2", "5.3.3"])("TypeScript %s", async (version) => {
    const files = { ...healthy, "node_modules/typescript/package.json": manifest("typescript", version) };
    expect(await problems(files)).toEqual([expect.stringContaining(`TypeScript is ${version}`)]);
  });

  test("no TypeScript", async () => {
    const rest = without("node_modules/typescript/package.json");
    expect(await problems(rest)).toEqual([expect.stringContaining("has no TypeScript installed")]);
  });

  test("VS Code uses its own TypeScript", async () => {
    expect(await problems({ ...healthy, ".vscode/settings.json": "{}" })).toEqual([
      expect.stringMatching(
        /^.vscode\/settings.json lets VS Code use its own TypeScript.* fix: Add "typescript.tsdk"/,
      ),
    ]);
    const paths = '{ "typescript.tsserver.pluginPaths": ["."] }';
    expect(await problems({ ...healthy, ".vscode/settings.json": paths })).toEqual([]);
  });

  test("no handler", async () => {
    expect(await problems({ ...healthy, "main.ts": "export {};\n" })).toEqual([
      expect.stringContaining("has no handler"),
    ]);
  });

  test("invalid options, or a tsconfig.json that can't be read", async () => {
    const invalid = config(options({ severity: { FC1003: "loud" } }));
    expect(await problems({ ...healthy, "tsconfig.json": invalid })).toEqual([
      expect.stringMatching(
        /^tsconfig.json:1:\d+: In the options of fc-check, "severity.FC1003" must be .* fix: Correct or remove it.$/,
      ),
    ]);
    expect(await problems({ ...healthy, "tsconfig.json": "{" })).toHaveLength(1);
    expect(await fcCheck(["doctor", "none"], await writeFiles(healthy))).toMatchObject({
      status: 1,
      stderr: "",
    });
  });

  test("wrong usage ends with 2, and --help with 0", async () => {
    const folder = await writeFiles({});
    expect(await fcCheck(["doctor", "--unknown"], folder)).toMatchObject({ status: 2, stdout: "" });
    expect(await fcCheck(["doctor", "--help"], folder)).toMatchObject({ status: 0, stderr: "" });
  });
});

function prefixed(files: Readonly<Record<string, string>>): Record<string, string> {
  const inFolder = Object.entries({ ...files, "fc.ts": registrar }).map(([name, text]) => [
    `project/${name}`,
    text,
  ]);
  return Object.fromEntries(inFolder) as Record<string, string>;
}
