import { execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { config, fcCheck, right, writeFiles, wrong } from "./support.js";
import type { Outcome } from "./support.js";

const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

function git(folder: string, ...args: string[]): string {
  const author = ["-c", "user.name=Tester", "-c", "user.email=tester@example.com"];
  return execFileSync("git", [...author, ...args], { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
}

const project = {
  "tsconfig.json": config(),
  "create.ts": "export function create(): Error | null { return null; }\n",
  "main.ts": 'import { start } from "./fc.js";\nimport { create } from "./create.js";\nstart(create);\n',
  "legacy.ts": wrong,
  "other.ts": right,
  ".gitignore": "ignored.ts\nkept\n",
};

/** A repository with a commit. */
async function repository(files: Record<string, string> = {}): Promise<string> {
  const folder = await writeFiles({ ...project, ...files });
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "-A");
  git(folder, "commit", "--quiet", "-m", "All");
  return folder;
}

async function handlersOf(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await fcCheck(["--format", "json", ...args], folder, env);
  expect(stderr).toBe("");
  return (JSON.parse(stdout) as { handlers: { file: string }[] }).handlers.map(({ file }) => file);
}

describe("--changed", () => {
  test("checks what is not committed, and what registers handlers from it", async () => {
    const folder = await repository();
    expect(await fcCheck(["--changed"], folder, env)).toEqual({
      status: 0,
      stdout: "0 handlers in 0 files: 0 valid, 0 invalid, 0 unknown. 0 errors, 0 warnings.\n",
      stderr: "",
    });
    await writeFile(join(folder, "create.ts"), "export function create(): number { return 1; }\n");
    await writeFile(join(folder, "new 数.ts"), wrong);
    await writeFile(join(folder, "ignored.ts"), wrong);
    const { status, stdout } = await fcCheck(["--changed", "--format", "compact"], folder, env);
    expect(status).toBe(1);
    expect(stdout.match(/^.+?(?=:\d+:\d+: error)/gm)).toEqual(["main.ts", "new 数.ts"]);
    expect(await handlersOf(folder, "--changed", "main.ts")).toEqual(["main.ts"]);
    expect(await handlersOf(folder, "--staged")).toEqual([]);
    git(folder, "add", "create.ts");
    expect(await handlersOf(folder, "--staged")).toEqual(["main.ts"]);
  });

  test("of what is gone checks what imported it", async () => {
    const folder = await repository();
    await rm(join(folder, "create.ts"));
    expect(await handlersOf(folder, "--changed")).toEqual(["main.ts"]);
    git(folder, "commit", "--quiet", "-am", "Without it");
    expect(await handlersOf(folder, "--changed")).toEqual([]);
    expect(await handlersOf(folder, "--changed=HEAD~1")).toEqual(["main.ts"]);
  });

  test("leaves out what is gone, and takes what was renamed by its new name", async () => {
    const folder = await repository();
    await rm(join(folder, "other.ts"));
    git(folder, "mv", "legacy.ts", "renamed.ts");
    expect(await handlersOf(folder, "--changed")).toEqual(["renamed.ts"]);
    expect(await handlersOf(folder, "--staged")).toEqual(["renamed.ts"]);
  });

  test("of a branch checks what has changed since this one left it", async () => {
    const folder = await repository();
    git(folder, "switch", "--quiet", "-c", "topic");
    await writeFile(join(folder, "other.ts"), `${right}// topic\n`);
    git(folder, "commit", "--quiet", "-am", "Topic");
    git(folder, "switch", "--quiet", "main");
    await writeFile(join(folder, "legacy.ts"), `${wrong}// main\n`);
    git(folder, "commit", "--quiet", "-am", "Main");
    git(folder, "switch", "--quiet", "topic");
    expect(await handlersOf(folder, "--changed")).toEqual([]);
    expect(await handlersOf(folder, "--changed=main")).toEqual(["other.ts"]);
    expect(await handlersOf(folder, "--changed=HEAD~1")).toEqual(["other.ts"]);
  });

  test("works from a folder inside the repository, and follows its projects", async () => {
    const inner = right.replace("./fc.js", "../../fc.js");
    const folder = await repository({ "packages/a/tsconfig.json": config(), "packages/a/x.ts": inner });
    await writeFile(join(folder, "packages/a/x.ts"), `${inner}// changed\n`);
    await writeFile(join(folder, "packages/a/y.ts"), inner);
    expect(await handlersOf(join(folder, "packages/a"), "--changed")).toEqual(["x.ts", "y.ts"]);
  });

  test("before the first commit checks every file", async () => {
    const folder = await writeFiles(project);
    git(folder, "init", "--quiet");
    git(folder, "add", "legacy.ts");
    expect(await handlersOf(folder, "--staged")).toEqual(["legacy.ts"]);
    expect(await handlersOf(folder, "--changed")).toEqual(["legacy.ts", "main.ts", "other.ts"]);
  });

  test("goes with the cache, with fixes and with suppressions", async () => {
    const folder = await repository();
    const fixable = 'import { start } from "./fc.js";\nstart((ctx, event: string) => null);\n';
    await writeFile(join(folder, "legacy.ts"), `${wrong}// changed\n`);
    await writeFile(join(folder, "tsconfig.json"), config({ noImplicitAny: false }));
    git(folder, "commit", "--quiet", "-am", "Loose");
    await writeFile(join(folder, "fixable.ts"), fixable);
    const cached = ["--changed", "--cache-location", "kept", "--verbose"];
    expect((await fcCheck(cached, folder, env)).stderr).toContain("The check is done anew");
    expect((await fcCheck(cached, folder, env)).stderr).toContain("The result comes from the cache");
    expect((await fcCheck(["--changed", "--fix"], folder, env)).status).toBe(0);
    await writeFile(join(folder, "other.ts"), wrong);
    expect((await fcCheck(["--changed", "--suppress-all"], folder, env)).stdout).toContain("1 suppressed");
  });
});

describe("where git can't say what has changed", () => {
  const said = async (
    folder: string,
    args: string[],
    environment: NodeJS.ProcessEnv = env,
  ): Promise<Outcome> => fcCheck(args, folder, environment);
  const only = (stderr: string): Outcome => ({ status: 2, stdout: "", stderr: `fc-check: ${stderr}\n` });

  test("outside of a repository", async () => {
    const folder = await writeFiles(project);
    for (const flag of ["--changed", "--staged", "--changed=main"]) {
      expect(await said(folder, [flag])).toEqual(
        only(
          "This folder is in no git repository, so what has changed is not known. Name the files to check.",
        ),
      );
    }
  });

  test("without git", async () => {
    expect(await said(await repository(), ["--changed"], { PATH: "/nowhere" })).toEqual(
      only("git was not found, which says what has changed. Install it, or name files."),
    );
  });

  test.each(["nope", "--output=x", "-", "HEAD^{tree}", "main..topic", "$(touch x)"])(
    "of the commit %j",
    async (ref) => {
      expect(await said(await repository(), [`--changed=${ref}`])).toEqual(
        only(`git knows no commit "${ref}". Fetch it first, or write another: --changed=main.`),
      );
    },
  );

  test("of a commit without a common one", async () => {
    const folder = await repository();
    git(folder, "switch", "--quiet", "--orphan", "apart");
    git(folder, "commit", "--quiet", "--allow-empty", "-m", "Apart");
    await writeFile(join(folder, "tsconfig.json"), config());
    expect(await said(folder, ["--changed=main"])).toEqual(
      only(
        'git finds no commit that "main" and HEAD have in common. Fetch more of the history: with actions/checkout, set fetch-depth: 0.',
      ),
    );
  });

  test.each([
    [["--changed", "--staged"], "option '--changed [=ref]' cannot be used with option '--staged'"],
    [["--changed", "--watch"], "option '--changed [=ref]' cannot be used with option '-w, --watch'"],
    [
      ["--staged", "--stdin", "--stdin-filename", "a.ts"],
      "option '--staged' cannot be used with option '--stdin'",
    ],
  ])("%j is refused", async (args, message) => {
    const { status, stderr } = await said(await writeFiles(project), args);
    expect([status, stderr.split("\n")[0]]).toEqual([2, `fc-check: ${message}`]);
  });
});
