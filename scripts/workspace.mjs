import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ name: string, version: string, private?: boolean, description: string }} Manifest */

/** The folder of the workspace. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Where these scripts keep what they can make again. */
export const cache = join(root, "node_modules/.cache/fc-check");

/** The folders of the packages, by name: `packages/analyzer`, `packages/cli`, …, `tools/bench`, … */
export function packageFolders() {
  const folders = ["packages", "tools"].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return folders.filter((folder) => existsSync(join(root, folder, "package.json"))).sort();
}

/**
 * The package.json in a folder of the workspace.
 * @param {string} folder
 * @returns {Manifest}
 */
function manifest(folder) {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}

/** The packages that are published, with their folders. */
export function publishedPackages() {
  const packages = packageFolders().map((folder) => ({ folder, ...manifest(folder) }));
  return packages.filter((entry) => entry.private !== true);
}

/**
 * Runs the pnpm that the root package.json pins, fetched through npm, so the machine needs none of its own.
 * What it says goes to standard error. Throws when it fails.
 * @param {string[]} args
 * @param {string} folder where to run it
 */
export function pnpm(args, folder = root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  execFileSync("npx", ["--yes", packageManager, ...args], {
    cwd: folder,
    stdio: ["ignore", process.stderr, process.stderr],
    // On Windows npx is a batch file, which only a shell can start.
    shell: process.platform === "win32",
  });
}

/**
 * Ends this process as a failed command did, which has already said why.
 * @param {unknown} error what `execFileSync` threw
 * @returns {never}
 */
export function exitLike(error) {
  if (error instanceof Error && "status" in error && typeof error.status === "number")
    process.exit(error.status);
  throw error;
}
