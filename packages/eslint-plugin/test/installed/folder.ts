import type { Report } from "@fc-check/core";
import { fixturesFolder, listFixtures, someFixtures } from "@fc-check/fixtures";
import type { ESLint } from "eslint";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Setup } from "./setups.js";

/** A package as it would be published. */
interface Packed {
  readonly name: string;
  readonly tarball: string;
}

const half = new Set(someFixtures(2).map(({ name }) => name));

/** Half of the fixtures, and those that a test is about, as they lie in a folder. The rule calls what the command calls. */
export const fixtures = listFixtures()
  .filter(
    ({ name }) => half.has(name) || /^(?:fixes-|(?:arity|javascript|places|results|verdicts)$)/.test(name),
  )
  .map(({ name }) => `fixtures/${name}`);

/**
 * Makes a fresh folder with the packed packages, what a setup wants beside them, and a copy of the fixtures. It is npm that installs, as users do.
 * @returns its path
 */
export async function installSetup(
  { own, packages, config }: Setup,
  packed: readonly Packed[],
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "fc-check-eslint-"));
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  writeFileSync(join(folder, config.file), config.text);
  copyFixtures(join(folder, "fixtures"));
  const tarballs = packed.filter(({ name }) => own.includes(name)).map(({ tarball }) => tarball);
  const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs, ...packages];
  await run(folder, "npm", args);
  return folder;
}

/** Copies the fixtures without the packages that this workspace gives them. */
export function copyFixtures(target: string): void {
  const own = join(fixturesFolder, "node_modules");
  cpSync(fixturesFolder, target, { recursive: true, filter: (path) => relative(own, path) !== "" });
}

/** What the installed command reports. */
export async function runCommand(folder: string, given: readonly string[]): Promise<Report> {
  const command = join(folder, "node_modules/fc-check/bin/fc-check.js");
  const args = [command, "--format", "json", "--pass-with-no-handlers", ...given];
  return JSON.parse(await run(folder, process.execPath, args)) as Report;
}

/** What the installed ESLint reports. */
export async function runESLint(folder: string, args: readonly string[]): Promise<ESLint.LintResult[]> {
  const command = join(folder, "node_modules/eslint/bin/eslint.js");
  return JSON.parse(
    await run(folder, process.execPath, [command, "--format", "json", ...args]),
  ) as ESLint.LintResult[];
}

/** Runs a program and gives its standard output. An exit status of 1 means findings, but not of npm; any other is a failure. */
function run(cwd: string, program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, maxBuffer: Infinity }, (error, stdout, stderr) => {
      if (error === null || (error.code === 1 && program !== "npm")) resolve(stdout);
      else reject(new Error(`${program} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error }));
    });
  });
}
