import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { DoctorFinding } from "./finding.js";
import { pluginName } from "@fc-check/core";

/** TypeScript and the plugin, as a project finds them. */
export function examineInstallation(folder: string): DoctorFinding[] {
  const installed = manifestOf(pluginName, folder);
  const typescript = manifestOf("typescript", folder);
  if (typescript === undefined) {
    const message =
      "The project has no TypeScript installed, and an editor's does not look for plugins here.";
    const help = "Install it: npm install --save-dev typescript@6 (or another version from 5.4 on, below 7).";
    return [{ level: "problem", message, help }, ...missing(installed)];
  }
  const [major = 0, minor = 0] = typescript.version.split(".").map(Number);
  if (major >= 7) {
    const message = `The project's TypeScript is ${typescript.version}, whose language server loads no plugins.`;
    const help =
      "Have the editor start the language server, fc-check lsp, which needs neither the plugin nor its entry; or install TypeScript 6 for the editor.";
    return [{ level: "problem", message, help }, ...missing(installed)];
  }
  if (major < 5 || (major === 5 && minor < 4)) {
    const message = `The project's TypeScript is ${typescript.version}, and the plugin needs 5.4 or newer.`;
    return [
      { level: "problem", message, help: "Install a newer one: npm install --save-dev typescript@6" },
      ...missing(installed),
    ];
  }
  const found: DoctorFinding = {
    level: "ok",
    message: `The project's TypeScript is ${typescript.version}, which loads plugins.`,
  };
  if (installed === undefined) return [found, ...missing(installed)];
  // tsserver looks for plugins from the folder that holds its own package on: X/node_modules/typescript/lib/tsserver.js looks in X/node_modules.
  if (manifestOf(pluginName, path.dirname(typescript.folder)) !== undefined) {
    return [found, { level: "ok", message: `tsserver finds the plugin, ${installed.version}.` }];
  }
  return [
    found,
    {
      level: "note",
      message:
        "The plugin is installed, but not where tsserver looks by itself, which is beside TypeScript: the editor must say where it is.",
      help: 'VS Code: "typescript.tsserver.pluginPaths": ["."] in .vscode/settings.json. Other editors: give tsserver the project as a plugin probe location.',
    },
  ];
}

function missing(installed: Manifest | undefined): DoctorFinding[] {
  if (installed !== undefined) return [];
  const message = "The plugin is not installed where the project could find it.";
  return [{ level: "problem", message, help: `Install it: npm install --save-dev ${pluginName}` }];
}

interface Manifest {
  readonly version: string;
  /** Where it really is: tsserver looks from there on. */
  readonly folder: string;
}

/** The package that is found from a folder on, as Node looks for it. */
function manifestOf(name: string, folder: string): Manifest | undefined {
  const paths = createRequire(path.join(folder, "package.json")).resolve.paths(name) ?? [];
  for (const candidate of paths) {
    const file = path.join(candidate, name, "package.json");
    try {
      const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
      return { version, folder: path.dirname(realpathSync(file)) };
    } catch {
      // Not there, or no package: Node looks in the next folder too.
    }
  }
  return undefined;
}
