import { createFixture } from "fs-fixture";
import type { FileTree } from "fs-fixture";
import { spawn } from "node:child_process";
import { cp, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The folder of the sample projects. */
export const samples = fileURLToPath(new URL("../../../test-fixtures/", import.meta.url));

/** The command, as it is installed. */
export const command = fileURLToPath(new URL("../bin/fc-check.js", import.meta.url));

/** How a process ended, and what it printed. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A terminal that a command believes to run on: what is typed, and how many characters wide it is. */
interface FakeTerminal {
  readonly typed?: string | Buffer;
  readonly columns?: number;
}

/**
 * Runs the command in a folder, in an environment of its own, but in this process: that saves loading the compiler. Its streams are no terminal's
 * where none is given; standard error never is.
 */
export async function fcCheck(
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
  terminal?: FakeTerminal,
): Promise<Outcome> {
  const { run } = await import("../dist/run.js");
  const isTTY = terminal !== undefined;
  const stdin = Object.assign(Readable.from([terminal?.typed ?? ""]), { isTTY });
  const stdout = Object.assign(new PassThrough(), { isTTY, ...terminal });
  const stderr = new PassThrough();
  const printed = [text(stdout), text(stderr)] as const;
  const status = await run(args, { folder: resolve(folder), env, stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  return { status, stdout: await printed[0], stderr: await printed[1] };
}

/** Runs the command in a process, as it is installed. Neither of its outputs is a terminal. */
export function fcCheckProcess(
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  return runProcess(process.execPath, [command, ...args], folder, env);
}

/** Runs a process to its end. */
export function runProcess(
  file: string,
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (part: string) => (output[name] += part));
    }
    child.on("error", reject).on("close", (status) => {
      resolve({ status, ...output });
    });
  });
}

/** Runs JavaScript before the command itself. */
export function preload(code: string): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

/** Declares a registrar: what a project needs that is not to depend on packages. */
export const registrar = [
  "/** @fcContext */",
  "export interface Context { readonly requestId: string }",
  "/** @fcRegistrar */",
  "export function start(handler: (...args: never[]) => unknown): void { void handler; }",
  "",
].join("\n");

/** The text of a `tsconfig.json` whose program is small. */
export function config(compilerOptions: object = {}, rest: object = {}): string {
  const small = { strict: true, target: "es2022", lib: ["es2022"], types: [], module: "nodenext" };
  return JSON.stringify({ compilerOptions: { ...small, ...compilerOptions }, ...rest });
}

/** The plugin entry that holds the options of a check, for {@link config}. */
export function options(given: object): object {
  return { plugins: [{ name: "@fc-check/typescript-plugin", ...given }] };
}

export const right = 'import { start } from "./fc.js";\nstart((): Error | null => null);\n';
export const wrong = 'import { start } from "./fc.js";\nstart((): number => 1);\n';
/** FC1003, with a safe fix: the context's type is to be written and imported. It has no type error where `noImplicitAny` is off. */
export const fixable = 'import { start } from "./fc.js";\nstart((ctx, event: string) => null);\n';
export const fixed =
  'import { start, type Context } from "./fc.js";\nstart((ctx: Context, event: string) => null);\n';
/** FC1015, which is a warning. */
export const escaping = 'import { start } from "./fc.js";\nexport const register = start;\n';

/** Writes files to a folder of their own, which is gone after the test; `fc.ts` in it has a registrar. Gives its path. */
export async function writeFiles(files: FileTree): Promise<string> {
  const fixture = await createFixture({ "fc.ts": registrar, ...files });
  onTestFinished(() => fixture.rm());
  return fixture.path;
}

/** Copies sample projects to a folder of their own, with what they need. Gives its path. */
export async function copySamples(names: readonly string[]): Promise<string> {
  const folder = await writeFiles({ node_modules: (api) => api.symlink(join(samples, "node_modules")) });
  for (const name of ["package.json", "tsconfig.base.json", ...names]) {
    await cp(join(samples, name), join(folder, name), { recursive: true });
  }
  return folder;
}

/** Reads a file of a folder. */
export function read(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), "utf8");
}
