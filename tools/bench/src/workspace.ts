import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeProject, type ProjectSize } from "./generate/project.js";

const home = fileURLToPath(new URL("..", import.meta.url));

/** The repository. */
export const root = join(home, "../..");

/** Where the generated projects lie, with the one `node_modules` that they share. */
const projects = join(home, "dist/projects");

/** The script of the built command. */
export const fcCheck = join(root, "packages/cli/bin/fc-check.js");

/** The script of ESLint, in the version that this workspace uses. */
export const eslint = join(root, "node_modules/eslint/bin/eslint.js");

/** A file of a package that is installed for the generated projects. */
export function installed(path: string): string {
  return join(projects, "node_modules", path);
}

/** The version of a package that is installed for the generated projects. */
export function versionOf(name: string): string {
  return readVersion(installed(name));
}

/** The version of the measured fc-check. */
export function fcCheckVersion(): string {
  return readVersion(join(root, "packages/cli"));
}

function readVersion(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
}

/** Installs what the generated projects import, unless it is, and the runtime's declarations as they are now. */
export function install(): void {
  mkdirSync(projects, { recursive: true });
  const lock = readFileSync(join(home, "project/package-lock.json"), "utf8");
  const stamp = installed(".fc-check-bench");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
    cpSync(join(home, "project"), projects, { recursive: true });
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: projects,
      stdio: ["ignore", process.stderr, process.stderr],
      // On Windows npm is a batch file, which only a shell can start.
      shell: process.platform === "win32",
    });
    writeFileSync(stamp, lock);
  }
  const newest = join(projects, "typescript-7.1/node_modules");
  mkdirSync(newest, { recursive: true });
  rmSync(join(newest, "typescript"), { force: true });
  symlinkSync(installed("typescript-7.1"), join(newest, "typescript"), "junction");
  for (const part of ["package.json", "dist"]) {
    cpSync(join(root, "packages/runtime", part), installed(`@fc-check/runtime/${part}`), { recursive: true });
  }
}

/** Writes the project of that size and seed, which has TypeScript 6 or 7.1 installed. Gives its folder. */
export function makeProject(size: ProjectSize, seed: number, typescript: "6" | "7.1" = "6"): string {
  const folder = join(
    typescript === "6" ? projects : join(projects, "typescript-7.1"),
    `files-${size.files}-handlers-${size.handlers}`,
  );
  writeProject(folder, size, seed);
  return folder;
}
