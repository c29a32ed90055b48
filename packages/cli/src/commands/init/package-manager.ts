import { existsSync } from "node:fs";
import path from "node:path";
import type { Agent } from "package-manager-detector";
import { detect, resolveCommand } from "package-manager-detector";

/** The commands of a project's package manager. */
export interface PackageManager {
  /** Installs packages for development. */
  readonly add: (packages: readonly string[]) => string;
  /** Install what the lock file says, on a machine that has only Node. */
  readonly install: readonly string[];
  /** Runs the command of an installed package. */
  readonly run: (command: string) => string;
}

/** The package manager of a folder, by its lock file or its `package.json`; npm where neither says. */
export async function packageManagerOf(folder: string): Promise<PackageManager> {
  const { name, agent } = (await detect({ cwd: folder })) ?? { name: "npm" as const, agent: "npm" as const };
  const flags = [name === "npm" || name === "pnpm" ? "--save-dev" : "--dev"];
  // At the root of a workspace, pnpm wants to be told that it is meant.
  if (name === "pnpm" && existsSync(path.join(folder, "pnpm-workspace.yaml"))) flags.push("--workspace-root");
  return {
    add: (packages) => commandOf(agent, "add", [...flags, ...packages]).replace(/^npm i /, "npm install "),
    install: [...(comesWith[name] ?? []), commandOf(agent, "frozen", [])],
    // Yarn 1 runs the commands of packages as it runs scripts.
    run: (command) => (agent === "yarn" ? `yarn ${command}` : commandOf(agent, "execute-local", [command])),
  };
}

/** How Node comes to the package manager. */
const comesWith: Partial<Record<string, readonly string[]>> = {
  pnpm: ["corepack enable"],
  yarn: ["corepack enable"],
  bun: ["npm install --global bun"],
};

function commandOf(agent: Agent, what: "add" | "frozen" | "execute-local", args: string[]): string {
  const { command, args: all } = resolveCommand(agent, what, args) ?? { command: agent, args };
  return [command, ...all].join(" ");
}
