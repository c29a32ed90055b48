// Builds every package into its dist. What is up to date is not built again.
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exitLike, packageFolders, root } from "./workspace.mjs";

try {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-b", "tsconfig.build.json"], {
    cwd: root,
    // Standard output belongs to the command that a script runs after the build.
    stdio: ["ignore", process.stderr, process.stderr],
  });
} catch (error) {
  exitLike(error);
}

for (const folder of packageFolders()) {
  const commonJs = join(root, folder, "dist/cjs");
  // The packages are ESM: Node and TypeScript take the files below for CommonJS only because of this.
  if (existsSync(commonJs)) writeFileSync(join(commonJs, "package.json"), '{ "type": "commonjs" }\n');
}
