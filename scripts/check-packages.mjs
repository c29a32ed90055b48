// Holds the packages, packed as they would be published, against publint and arethetypeswrong.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { packAll } from "./pack.mjs";
import { exitLike, root } from "./workspace.mjs";

/** The packages that `require` must load too: hosts written in CommonJS load them. */
const dual = ["@fc-check/runtime", "@fc-check/typescript-plugin", "eslint-plugin-fc-check"];

try {
  for (const { name, tarball } of packAll()) {
    run("publint", "run", tarball, "--strict");
    run("attw", tarball, "--profile", dual.includes(name) ? "node16" : "esm-only");
  }
} catch (error) {
  exitLike(error);
}

/** @param {string} tool @param {string[]} args */
function run(tool, ...args) {
  execFileSync(join(root, "node_modules/.bin", tool), args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
