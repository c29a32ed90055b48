// Packs the extension into dist/fc-check-VERSION.vsix, and says how large it is.
//
//   node packages/vscode/package.mjs
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const folder = import.meta.dirname;
// Changesets give no versions to what npm does not publish: the extension has that of the server.
/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(folder, "../language-server/package.json"), "utf8"));
const file = `dist/fc-check-${version}.vsix`;

execFileSync(process.execPath, ["build-extension.mjs"], { cwd: folder, stdio: "inherit" });
// The last vsce that works with Node 20. It is fetched when it is needed: it brings half of a cloud's libraries.
const vsce = [
  "--yes",
  "@vscode/vsce@3.9.2",
  "package",
  version,
  "--no-dependencies",
  "--allow-missing-repository",
];
execFileSync("npx", [...vsce, "--no-update-package-json", "--no-git-tag-version", "--out", file], {
  cwd: folder,
  stdio: "inherit",
  // On Windows npx is a batch file, which only a shell can start.
  shell: process.platform === "win32",
});
console.log(`${file}: ${(statSync(join(folder, file)).size / 1024 / 1024).toFixed(1)} MiB`);
