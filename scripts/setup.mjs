// Installs the dependencies, unless what is installed is what the lock file says, and builds the packages.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exitLike, packageFolders, pnpm, root } from "./workspace.mjs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`This workspace needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const stamp = join(root, "node_modules/.fc-check-installed");
const hash = createHash("sha256");
for (const folder of [".", "test-fixtures", ...packageFolders()]) {
  hash.update(readFileSync(join(root, folder, "package.json")));
}
for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(root, file)));
const wanted = hash.digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  try {
    pnpm(["install", "--frozen-lockfile"]);
  } catch (error) {
    exitLike(error);
  }
  writeFileSync(stamp, wanted);
}

await import("./build.mjs");
