// Shows what a release would write, in a copy of the last commit: versions, change logs, and what npm would be given.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./workspace.mjs";

const folder = mkdtempSync(join(tmpdir(), "fc-check-release-"));
/** @param {string} command @param {readonly string[]} args @param {string} cwd */
const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: "inherit" });
try {
  const copy = join(folder, "copy");
  run("git", ["clone", "--quiet", "--no-local", root, copy], root);
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  run(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), "version"], copy);
  run("git", ["--no-pager", "add", "--all"], copy);
  run("git", ["--no-pager", "diff", "--cached", "--stat"], copy);
  run("git", ["--no-pager", "diff", "--cached", "--unified=0", "--", "*CHANGELOG.md", "*package.json"], copy);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
