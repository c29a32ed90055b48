import { chmodSync, existsSync, readdirSync } from "node:fs";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { config, fcCheck, fcCheckProcess, preload, read, right, writeFiles } from "./support.js";
import type { Outcome } from "./support.js";

const tsconfig =
  '{\n  // Ours.\n  "compilerOptions": {\n    "strict": true,\n    "types": [],\n    "module": "nodenext",\n  },\n}\n';
const eslintConfig =
  'import { defineConfig } from "eslint/config";\nimport tseslint from "typescript-eslint";\n\nexport default defineConfig(\n  tseslint.configs.recommended,\n);\n';
const manifest = JSON.stringify({
  devDependencies: { eslint: "10", typescript: "6", "typescript-eslint": "8" },
});
const project = {
  "tsconfig.json": tsconfig,
  "main.ts": right,
  "package.json": manifest,
  "eslint.config.mjs": eslintConfig,
};

/** Everything that a run gives, in one text. */
function transcript(args: readonly string[], { status, stdout, stderr }: Outcome): string {
  return `$ fc-check ${args.join(" ")}\n${stdout}--- standard error\n${stderr}--- exit status ${String(status)}\n`;
}

describe("what is printed", () => {
  test("without a terminal only the diff, until it is told to write; then what is left to do", async () => {
    const folder = await writeFiles(project);
    const runs: string[] = [];
    for (const args of [["init"], ["init", "--yes"], ["init"]])
      runs.push(transcript(args, await fcCheck(args, folder)));
    await expect(runs.join("\n")).toMatchFileSnapshot("golden/init.txt");
  });

  test("another package manager, GitLab, a package of a workspace, a configuration that can't be extended", async () => {
    const folder = await writeFiles({
      ".git/HEAD": "",
      ".gitlab-ci.yml": "",
      "pnpm-lock.yaml": "",
      "package.json": manifest,
      "packages/my api/package.json": "{}",
      "packages/my api/tsconfig.app.json": config({ plugins: [] }),
      "packages/my api/main.ts": right,
      "packages/my api/fc.ts": "",
      "packages/my api/eslint.config.js": "export default antfu();\n",
    });
    const args = ["init", "--yes", "packages/my api/tsconfig.app.json"];
    await expect(transcript(args, await fcCheck(args, folder))).toMatchFileSnapshot("golden/init-gitlab.txt");
  });

  test.each([
    ["package-lock.json", "npm install --save-dev ", "npx fc-check\n"],
    ["pnpm-lock.yaml", "pnpm add --save-dev ", "pnpm exec fc-check\n"],
    ["yarn.lock", "yarn add --dev ", "yarn fc-check\n"],
    ["bun.lock", "bun add --dev ", "bun x fc-check\n"],
  ])("with %s", async (lock, add, run) => {
    const folder = await writeFiles({ "tsconfig.json": tsconfig, "package.json": "{}", [lock]: "" });
    const { stdout } = await fcCheck(["init", "--yes"], folder);
    expect(stdout).toContain(`\n  ${add}fc-check @fc-check/typescript-plugin typescript@6\n`);
    expect(stdout).toContain(`\n    run: ${run}`);
    expect(stdout).not.toMatch(/eslint/i);
  });

  test.each([
    [".eslintrc.json", "{}", ".eslintrc.json configures ESLint in the way of its versions before 9,"],
    [
      "package.json",
      '{ "eslintConfig": {} }',
      "package.json configures ESLint in the way of its versions before 9,",
    ],
    ["package.json", '{ "devDependencies": { "eslint": "10" } }', "ESLint has no configuration here."],
  ])("ESLint without a flat configuration: %s, %s", async (file, content, reason) => {
    const folder = await writeFiles({ "tsconfig.json": tsconfig, [file]: content });
    const { stdout } = await fcCheck(["init", "--yes"], folder);
    expect(stdout).toContain(reason);
    expect(stdout).toContain("  export default defineConfig(\n    {\n");
    expect(await read(folder, file)).toBe(content);
  });
});

describe("on a terminal", () => {
  test.each([["\n"], ["y\n"], ["Yes\n"]])("%j: it writes", async (answer) => {
    const folder = await writeFiles(project);
    const { status, stdout } = await fcCheck(["init"], folder, {}, { typed: answer });
    expect(stdout).toMatch(/Write this\? \(Y\/n\) [^]*\nWrote tsconfig.json and eslint.config.mjs\./);
    expect(status).toBe(0);
    expect(await read(folder, "tsconfig.json")).toContain('"plugins"');
  });

  test.each([["n\n"], ["what?\n"], [""]])("%j: it writes nothing", async (answer) => {
    const folder = await writeFiles(project);
    const { status, stderr } = await fcCheck(["init"], folder, {}, { typed: answer });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "fc-check: Nothing was written.\n" });
    expect(await read(folder, "tsconfig.json")).toBe(tsconfig);
  });

  test("it does not ask where there is nothing to write, or with --yes", async () => {
    const folder = await writeFiles(project);
    for (const args of [["init", "--yes"], ["init"]]) {
      const { status, stdout } = await fcCheck(args, folder, {}, {});
      expect(status).toBe(0);
      expect(stdout).not.toContain("Write this?");
    }
  });

  test("Ctrl-C means no", async () => {
    const { agreesToWrite } = await import("../dist/commands/init/question.js");
    const stream = (): PassThrough & { isTTY: boolean } => Object.assign(new PassThrough(), { isTTY: true });
    const [stdin, stdout, stderr] = [stream(), stream(), stream()];
    const answer = agreesToWrite({ folder: "/", env: {}, stdin, stdout, stderr });
    stdin.write("\u0003");
    expect(await answer).toBe(false);
    stdout.end();
    stderr.end();
    expect(await text(stdout)).toContain("Write this? (Y/n) ");
    expect(await text(stderr)).toBe("fc-check: Nothing was written.\n");
  });
});

test("the doctor is content with what it wrote, once the packages are installed", async () => {
  const folder = await writeFiles({ "tsconfig.json": tsconfig, "main.ts": right });
  expect(await fcCheck(["doctor"], folder)).toMatchObject({ status: 1 });
  const { stdout } = await fcCheck(["init", "--yes"], folder);
  const install = /npm install --save-dev (.*)/.exec(stdout)?.[1]?.split(" ") ?? [];
  expect(install).toEqual(["fc-check", "@fc-check/typescript-plugin", "typescript@6"]);
  await mkdir(join(folder, "node_modules/@fc-check"), { recursive: true });
  const workspace = join(import.meta.dirname, "../../..");
  await symlink(
    join(workspace, "packages/typescript-plugin"),
    join(folder, "node_modules/@fc-check/typescript-plugin"),
    "dir",
  );
  await symlink(join(workspace, "node_modules/typescript"), join(folder, "node_modules/typescript"), "dir");
  const { status, stdout: found } = await fcCheck(["doctor"], folder);
  expect(found).not.toContain("problem");
  expect(found).toContain("ok       tsconfig.json names the plugin.");
  expect(status).toBe(0);
});

describe("what can't be done is said, and nothing is written", () => {
  test.each([
    [
      "no tsconfig.json",
      {},
      /^fc-check: tsconfig\.json: There is no such file, and no tsconfig\.json in such a folder\./,
    ],
    [
      "broken JSON",
      { "tsconfig.json": "{\n" },
      /^fc-check: tsconfig\.json:2:1: '}' expected\. Correct the JSON\.\n$/,
    ],
    [
      "an encoding other than UTF-8",
      { "tsconfig.json": Buffer.from("\uFEFF{}", "utf16le") },
      /it is not in UTF-8/,
    ],
  ])("%s", async (_, files, message) => {
    const folder = await writeFiles(files);
    const before = readdirSync(folder);
    const { status, stdout, stderr } = await fcCheck(["init", "--yes"], folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(readdirSync(folder)).toEqual(before);
  });

  test("one of the files is read-only", async () => {
    const folder = await writeFiles(project);
    chmodSync(join(folder, "eslint.config.mjs"), 0o444);
    expect(await fcCheck(["init", "--yes"], folder)).toEqual({
      status: 2,
      stdout: "",
      stderr: "fc-check: eslint.config.mjs: The file was left as it is: it is read-only. Make it writable.\n",
    });
    expect(await read(folder, "tsconfig.json")).toBe(tsconfig);
  });

  test("the second file can't be written: the first is put back", async () => {
    const folder = await writeFiles(project);
    const refuse = preload(`
      import fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      const { renameSync } = fs;
      fs.renameSync = (from, to) => {
        if (/eslint/.test(to)) throw new Error("EPERM: operation not permitted");
        renameSync(from, to);
      };
      syncBuiltinESMExports();`);
    const { status, stderr } = await fcCheckProcess(["init", "--yes"], folder, refuse);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        "fc-check: eslint.config.mjs: The file was left as it is: it can't be written (EPERM: operation not permitted). " +
        "Look at the permissions of the file and of its folder, and at the space on the disk.\n",
    });
    expect([await read(folder, "tsconfig.json"), await read(folder, "eslint.config.mjs")]).toEqual([
      tsconfig,
      eslintConfig,
    ]);
  });

  test("wrong usage ends with 2, and --help with 0", async () => {
    const folder = await writeFiles({});
    expect(await fcCheck(["init", "--unknown"], folder)).toMatchObject({ status: 2, stdout: "" });
    expect(await fcCheck(["init", "--help"], folder)).toMatchObject({ status: 0, stderr: "" });
  });
});

test("nothing of the project is run", async () => {
  const trap = 'import { writeFileSync } from "node:fs";\nwriteFileSync("ran", "");\nexport default [];\n';
  const folder = await writeFiles({ ...project, "eslint.config.mjs": trap });
  expect(await fcCheck(["init", "--yes"], folder)).toMatchObject({ status: 0 });
  expect(existsSync(join(folder, "ran"))).toBe(false);
});
