// Builds every package into its dist. What is up to date is not built again.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exitLike, root } from "./workspace.mjs";

/**
 * @param {string} folder
 * @param {readonly string[]} args
 */
function node(folder, args) {
  execFileSync(process.execPath, args, {
    cwd: folder,
    // Standard output belongs to the command that a script runs after the build.
    stdio: ["ignore", process.stderr, process.stderr],
  });
}

try {
  node(root, ["node_modules/typescript/bin/tsc", "-b", "tsconfig.build.json"]);
  // Each stands behind those that it uses, whose bundles may become part of its own. That takes a moment only.
  /** @type {{ references: { path: string }[] }} */
  const { references } = JSON.parse(readFileSync(join(root, "tsconfig.build.json"), "utf8"));
  for (const folder of references.map(({ path }) => join(root, path))) {
    if (existsSync(join(folder, "bundle.mjs"))) node(folder, ["bundle.mjs"]);
  }
  // The pages that `fc-check explain` shows are part of the command.
  // They are made with what has just been built.
  const { packPages } = await import("./pack-pages.mjs");
  packPages(join(root, "packages/cli/dist/docs"));
} catch (error) {
  exitLike(error);
}
