// Builds every package into its dist. What is up to date is not built again.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { exitLike, packageFolders, root } from "./workspace.mjs";

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
  // The pages that `fc-check explain` shows are part of the command.
  // They are made with what has just been built.
  const { packPages } = await import("./pack-pages.mjs");
  packPages(join(root, "packages/cli/dist/docs"));
  // Packages that are loaded by `require` too are bundled; that takes a moment only.
  for (const folder of packageFolders().map((folder) => join(root, folder))) {
    if (existsSync(join(folder, "bundle.mjs"))) node(folder, ["bundle.mjs"]);
  }
} catch (error) {
  exitLike(error);
}
