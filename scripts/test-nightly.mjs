// Holds the engines against each other on all fixtures, with another TypeScript than the one that is pinned: the newest that the registry
// has, nightly builds included, or the version that is named.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitLike, root } from "./workspace.mjs";

const shell = process.platform === "win32";
const folder = mkdtempSync(join(tmpdir(), "fc-check-nightly-"));
try {
  const version = process.argv[2] ?? newest();
  writeFileSync(join(folder, "package.json"), "{}");
  npm("install", "--no-audit", "--no-fund", `typescript@${version}`);
  const installed = join(folder, "node_modules/typescript");
  /** @type {{ version: string, exports?: Record<string, unknown> }} */
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  if (manifest.exports?.["./sync"] === undefined)
    throw new Error(`TypeScript ${manifest.version} has no typescript/sync.`);
  console.log(`TypeScript ${manifest.version}:`);
  // The engine takes only versions that are tested, which this one is now.
  writeFileSync(join(installed, "package.json"), JSON.stringify({ ...manifest, version: "7.1.0" }));
  const test = ["packages/cli/test/fixtures.test.ts", "-t", "TypeScript 7.1 says the same"];
  execFileSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", ...test], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, FC_CHECK_TYPESCRIPT_7: installed },
  });
} catch (error) {
  exitLike(error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The version of the tag `next`; where the registry has no such tag, the last one. */
function newest() {
  const printed = npm("view", "typescript", "dist-tags", "versions", "--json");
  /** @type {{ "dist-tags": { next?: string }, versions: string[] }} */
  const { "dist-tags": tags, versions } = JSON.parse(printed);
  return String(tags.next ?? versions.at(-1));
}

/** @param {string[]} args */
function npm(...args) {
  return execFileSync("npm", args, {
    cwd: folder,
    shell,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}
