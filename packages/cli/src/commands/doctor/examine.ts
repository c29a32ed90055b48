import { checkProject, ProjectError } from "@fc-check/analyzer";
import type { CheckResult } from "@fc-check/analyzer";
import { readEditorSetups } from "@fc-check/analyzer/setup";
import type { EditorSetup } from "@fc-check/analyzer/setup";
import path from "node:path";
import { examineInstallation } from "./examine-installation.js";
import type { DoctorFinding } from "./finding.js";
import { shownPath } from "../../terminal/shown-path.js";
import { pluginName } from "@fc-check/core";

/** Looks for the reasons for which an editor may show nothing for a project: a `tsconfig.json` or a folder that holds one. */
export function examine(project: string, folder: string): DoctorFinding[] {
  let setups: readonly EditorSetup[];
  try {
    setups = readEditorSetups(project, folder);
  } catch (error) {
    return problemsOf(error);
  }
  const display = (file: string): string => shownPath(folder, file);
  return [
    ...setups.map((setup) => examineEntry(setup, display(setup.configFile))),
    ...unique(setups.flatMap((setup) => examineInstallation(path.dirname(setup.configFile)))),
    ...unique(setups.flatMap((setup) => examineVscode(setup, display))),
    ...examineHandlers(project, folder),
    oneOfTwo,
  ];
}

const oneOfTwo: DoctorFinding = {
  level: "note",
  message:
    "All of this is about the plugin. An editor can start the language server instead, fc-check lsp. Set up one of the two: with both, everything is shown twice.",
};

function examineEntry({ hasPlugin }: EditorSetup, name: string): DoctorFinding {
  if (hasPlugin) return { level: "ok", message: `${name} names the plugin.` };
  return {
    level: "problem",
    message: `${name} does not name the plugin, so no editor loads it.`,
    help: `Add { "name": "${pluginName}" } to "plugins" in its "compilerOptions". "plugins" is not merged with that of a file it extends. fc-check init does it.`,
  };
}

function examineVscode({ vscode }: EditorSetup, display: (file: string) => string): DoctorFinding[] {
  const note =
    "An editor may use its own TypeScript, which does not look for the project's plugins. In VS Code: TypeScript: Select TypeScript Version… → Use Workspace Version.";
  if (vscode === undefined) return [{ level: "note", message: note }];
  const { settings, file } = vscode;
  const tsdk = settings["typescript.tsdk"] ?? settings["js/ts.tsdk.path"];
  if (typeof tsdk === "string")
    return [{ level: "ok", message: `${display(file)} offers VS Code the project's TypeScript (${tsdk}).` }];
  const paths = settings["typescript.tsserver.pluginPaths"];
  if (Array.isArray(paths) && paths.length > 0)
    return [{ level: "ok", message: `${display(file)} says where VS Code's own TypeScript finds plugins.` }];
  return [
    {
      level: "problem",
      message: `${display(file)} lets VS Code use its own TypeScript, which does not look for the project's plugins.`,
      help: 'Add "typescript.tsdk": "node_modules/typescript/lib" to it, then choose TypeScript: Select TypeScript Version… → Use Workspace Version.',
    },
  ];
}

function examineHandlers(project: string, folder: string): DoctorFinding[] {
  let result: CheckResult;
  try {
    result = checkProject({ paths: [project] }, { folder });
  } catch (error) {
    return problemsOf(error);
  }
  const { handlers } = result.report.summary;
  if (handlers === 0) {
    const message = "The project has no handler, so there is nothing to say about it.";
    const help =
      "Register one with start of @fc-check/runtime, tag it with @fcHandler, or name it in the option handlers.";
    return [{ level: "problem", message, help }];
  }
  return [
    { level: "ok", message: "The options are valid." },
    { level: "ok", message: `The project has ${handlers} handler${handlers === 1 ? "" : "s"}.` },
  ];
}

function problemsOf(error: unknown): DoctorFinding[] {
  if (!(error instanceof ProjectError)) throw error;
  return error.problems.map(({ file, start, message, help }) => {
    const place = [file, start?.line, start?.column].filter((part) => part !== undefined && part !== null);
    return {
      level: "problem",
      message: place.length === 0 ? message : `${place.join(":")}: ${message}`,
      help,
    };
  });
}

function unique(findings: readonly DoctorFinding[]): DoctorFinding[] {
  const messages = new Set<string>();
  return findings.filter(({ message }) => !messages.has(message) && messages.add(message));
}
