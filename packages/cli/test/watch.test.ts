import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { command, config, fcCheck, right, writeFiles, wrong } from "./support.js";
import type { Outcome } from "./support.js";

/** What a run of its own prints. */
type Printed = Pick<Outcome, "stdout" | "stderr">;

/** A command that watches a folder. */
interface Watcher {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** What it has printed so far. */
  readonly printed: Printed;
  /** Waits until the last that it printed is this. */
  readonly report: (expected: Printed) => Promise<void>;
}

const marker = "Watching for changes.\n";

function startWatching(folder: string, args: readonly string[] = []): Watcher {
  const child = spawn(process.execPath, [command, "--watch", ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const printed = { stdout: "", stderr: "" };
  const more = new EventEmitter();
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (part: string) => {
      printed[name] += part;
      more.emit("more");
    });
  const isLast = ({ stdout, stderr }: Printed): boolean => {
    const last = printed.stdout.split(marker).at(-2);
    const report = last?.replace(/^\n.* changed\.\n/, "");
    return printed.stdout.endsWith(marker) && report === stdout && printed.stderr.endsWith(stderr);
  };
  return {
    child,
    printed,
    report: async (expected) => {
      while (!isLast(expected)) await once(more, "more");
    },
  };
}

test(
  "--watch checks again what changes, and gives what a run of its own gives",
  { timeout: 120_000 },
  async () => {
    const folder = await writeFiles({
      "tsconfig.json": config(),
      "main.ts": wrong,
      "src/other.ts": right.replace("./fc", "../fc"),
    });
    const { child, printed, report } = startWatching(folder);
    const write = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text);
    await report(await fcCheck([], folder));
    const edits: readonly (() => Promise<unknown>)[] = [
      () => write("main.ts", right),
      // As editors save.
      async () => {
        await write(".main.ts.saved", wrong);
        await rename(join(folder, ".main.ts.saved"), join(folder, "main.ts"));
      },
      () => write("tsconfig.json", "{ broken"),
      () => rm(join(folder, "tsconfig.json")),
      () => write("tsconfig.json", config({ noImplicitAny: false }, { include: ["**/*.ts", "missing.ts"] })),
      () => write("main.ts", 'import "./missing.js";\nimport { start } from "./fc.js";\nstart(missing);\n'),
      () => write("missing.ts", "declare global { function missing(): Error | null }\nexport {};\n"),
      () => rename(join(folder, "src"), join(folder, "source")),
      () => write("source/other.ts", wrong.replace("./fc", "../fc")),
      async () => {
        await mkdir(join(folder, "many"));
        const text = wrong.replace("./fc", "../fc");
        await Promise.all(Array.from({ length: 100 }, (_, index) => write(`many/${index}.ts`, text)));
      },
      () => rm(join(folder, "many"), { recursive: true }),
      () => rm(folder.replace(/\/$/, "") + "/fc.ts"),
    ];
    for (const edit of edits) {
      await edit();
      await report(await fcCheck([], folder));
    }
    expect(printed.stdout).toMatch(/\n\nmain\.ts changed\.\n/);
    expect(printed.stderr).not.toMatch(/bug in fc-check/);
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([null, "SIGINT"]);
    expect(printed.stdout.endsWith(marker)).toBe(true);
  },
);

test("other reports stand alone on standard output, or in their files", { timeout: 60_000 }, async () => {
  const folder = await writeFiles({
    "tsconfig.json": config(),
    "main.ts": `${wrong}export const text: string = 1;\n`,
  });
  const args = ["--typecheck", "--format", "json", "--format", "pretty=report.txt"];
  const { child } = startWatching(folder, args);
  let stdout = "";
  child.stdout.on("data", (part: string) => (stdout += part));
  const until = async (end: string): Promise<void> => {
    while (!stdout.endsWith(end)) await once(child.stdout, "data");
  };
  const first = (await fcCheck(args, folder)).stdout;
  await until(first);
  await writeFile(join(folder, "main.ts"), right);
  const second = (await fcCheck(args, folder)).stdout;
  await until(second);
  expect(stdout.startsWith(first)).toBe(true);
  expect(stdout).not.toMatch(/Watching|changed/);
});

test(
  "it ends when nobody reads what it prints any more, with the last status",
  { timeout: 60_000 },
  async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": wrong });
    const { child, report } = startWatching(folder);
    await report(await fcCheck([], folder));
    child.stdout.destroy();
    await writeFile(join(folder, "main.ts"), `${wrong}\n`);
    expect(await once(child, "exit")).toEqual([1, null]);
  },
);

test("wrong settings and flags that don't go with it end it at once", async () => {
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": right });
  expect(await fcCheck(["--watch", "--severity", "FC1=off"], folder)).toEqual({
    status: 2,
    stdout: "",
    stderr:
      'fc-check: In the given options, "severity.FC1" is neither a code nor the name of one. Correct or remove it.\n',
  });
  for (const flag of ["--fix", "--fix-suggestions", "--fix-dry-run"]) {
    const { status, stderr } = await fcCheck(["-w", flag], folder);
    expect(status).toBe(2);
    expect(stderr).toMatch(`fc-check: option '-w, --watch' cannot be used with option '${flag}'`);
  }
});

test("--watch uses the file of suppressions, and notices when it changes", { timeout: 60_000 }, async () => {
  const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": wrong });
  const { report } = startWatching(folder);
  await report(await fcCheck([], folder));
  expect((await fcCheck(["--suppress-all"], folder)).status).toBe(0);
  await report(await fcCheck([], folder));
  await writeFile(join(folder, "fc-check-suppressions.json"), "{ broken");
  await report(await fcCheck([], folder));
  await rm(join(folder, "fc-check-suppressions.json"));
  await report(await fcCheck([], folder));
});
