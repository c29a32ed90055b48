import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache } from "../../../../scripts/workspace.mjs";

const versions = ["nx@24.0.6", "turbo@2.11.11"];

/** Installs Turborepo and Nx, unless they are. Gives the folder of their packages. */
export function installTools(): string {
  const folder = join(cache, `monorepo-tools-${versions.join("-")}`);
  const stamp = join(folder, "installed");
  if (!existsSync(stamp)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    // The binaries of both are packages of their own, so no script has to run.
    const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", ...versions];
    execFileSync("npm", args, {
      cwd: folder,
      stdio: ["ignore", process.stderr, process.stderr],
      // On Windows npm is a batch file, which only a shell can start.
      shell: process.platform === "win32",
    });
    writeFileSync(stamp, "");
  }
  return join(folder, "node_modules");
}

/** What a run over the packages did. Names are without `@acme/`, sorted. */
export interface Run {
  readonly status: number | null;
  /** The packages whose check was done. */
  readonly checked: readonly string[];
  /** The packages whose check was known already. */
  readonly known: readonly string[];
  readonly output: string;
}

/** A tool that runs the script `fc-check` of the packages that have it. */
export interface Tool {
  readonly name: string;
  /** Its file in the folder of the workspace. */
  readonly configuration: string;
  /** Its script, in its package, and what it is given. */
  readonly command: readonly string[];
  /** Matches what it says of a package: its name, and a word for one that was known already. */
  readonly said: RegExp;
}

export const tools: readonly Tool[] = [
  {
    name: "turbo",
    configuration: "turbo.json",
    command: ["bin/turbo", "run", "fc-check", "--concurrency=2", "--continue", "--output-logs=new-only"],
    said: /^@acme\/(\S+):fc-check: cache (?:miss|(hit))/gm,
  },
  {
    name: "nx",
    configuration: "nx.json",
    command: ["dist/bin/nx.js", "run-many", "-t", "fc-check", "--parallel=2"],
    said: /^\S +nx run @acme\/(\S+):fc-check(?: +\[.*(cache).*\])?/gm,
  },
];

/** Neither asks nor reports home, nor leaves anything running. */
export const quietly = {
  CI: "1",
  NO_COLOR: "1",
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  NX_DAEMON: "false",
  NX_NO_CLOUD: "true",
  NX_NATIVE_FILE_CACHE_DIRECTORY: join(cache, "nx-native"),
};
