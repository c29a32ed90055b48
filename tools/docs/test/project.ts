import { createFixture } from "fs-fixture";
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { root } from "./pages.js";

const installed = fileURLToPath(new URL("../node_modules/", import.meta.url));

/** Makes an empty folder for a reader's project, gone after the test, in which the packages of this workspace are installed. */
export async function emptyProject(): Promise<string> {
  const fixture = await createFixture({ node_modules: (api) => api.symlink(installed) });
  onTestFinished(() => fixture.rm());
  return fixture.path;
}

/** Makes a copy of a sample project in a folder of its own. Gives the path of the copy. */
export async function copySample(name: string): Promise<string> {
  const folder = await emptyProject();
  for (const entry of ["package.json", "tsconfig.base.json", name]) {
    cpSync(join(root, "test-fixtures", entry), join(folder, entry), { recursive: true });
  }
  return join(folder, name);
}

/** What a script for the shell printed, to standard output and to standard error, and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a script for the shell in a folder, as a reader would. What the script installs is there already; commands.test.ts sees to
 * it that it exists. `npx` runs what is installed, without half a second of npm each time.
 */
export function runShell(script: string, folder: string): Ran {
  const commands = script
    .replace(/^npm install .*$/gm, ":")
    .replace(/\bnpx (?=fc-check|eslint|tsc|tsx)/g, "");
  return spawnSync("sh", ["-e", "-c", commands], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: [join(installed, ".bin"), process.env.PATH].join(delimiter),
      HOME: folder,
      npm_config_offline: "true",
    },
  });
}
