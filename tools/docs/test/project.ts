import { createFixture } from "fs-fixture";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
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

/** Where the runtime listens on the pages. */
const usualPort = "localhost:9000";

/**
 * Runs a script for the shell in a folder, as a reader would. What the script installs is there already; commands.test.ts sees to
 * it that it exists. `npx` runs what is installed, without half a second of npm each time. `port` is where a function runs that an
 * earlier script has started.
 */
export function runShell(script: string, folder: string, port?: number): Ran {
  const create = join(root, "packages/create-fc-check/bin/create-fc-check.js");
  const commands = script
    .replace(/^npm install.*$/gm, ":")
    .replace(/^npm create fc-check@latest (\S+)$/gm, `node ${create} $1 --yes`)
    .replace(/\bnpx (?=fc-check|eslint|tsc|tsx)/g, "")
    .replaceAll(usualPort, `localhost:${port}`);
  return spawnSync("sh", ["-e", "-c", commands], {
    cwd: folder,
    encoding: "utf8",
    env: readersEnvironment(folder),
  });
}

function readersEnvironment(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: [join(installed, ".bin"), process.env.PATH].join(delimiter),
    HOME: folder,
    npm_config_offline: "true",
  };
}

/** Starts what a script of a function's `package.json` starts, until the test ends. Gives the port where it listens. */
export async function startFunction(script: string, folder: string): Promise<number> {
  const port = await freePort();
  const child = spawn("npm", ["run", "--silent", script], {
    cwd: folder,
    env: {
      ...readersEnvironment(folder),
      FC_SERVER_PORT: String(port),
      FC_CUSTOM_LISTEN_ADDRESS: "127.0.0.1",
    },
    // It starts others, which are ended with it.
    detached: true,
    stdio: "ignore",
  });
  onTestFinished(() => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  });
  return port;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
