import { pluginName } from "@fc-check/core";
import { morph } from "../compiler.js";
import { disk } from "../files/file-system.js";
import type { Config } from "../config/config.js";
import { ProjectError } from "../session/project-error.js";
import { Configs } from "../config/references.js";
import { createSession, resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";
import { workspaceConfigs } from "../projects/workspace.js";

/** What a project says to editors. Paths are absolute, with `/`. */
export interface EditorSetup {
  /** Its `tsconfig.json`. */
  readonly configFile: string;
  /** Whether `plugins` has an entry by which tsserver loads the plugin; one for ts-patch alone has no `name`. */
  readonly hasPlugin: boolean;
  /** The `.vscode/settings.json` in its folder, or in the nearest one above; undefined where there is none. */
  readonly vscode: VscodeSettings | undefined;
}

/** Settings of VS Code. */
export interface VscodeSettings {
  readonly file: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * Reads what a project, and those that it refers to, say to editors. `path` is a `tsconfig.json` or a folder that holds one, or that of a workspace;
 * projects without files of their own are left out. Throws a {@link ProjectError} where a `tsconfig.json` is missing or broken.
 */
export function readEditorSetups(path: string, folder = "."): EditorSetup[] {
  const session = createSession(disk, folder);
  return projectsAt(path, session)
    .filter(({ roots }) => roots.size > 0)
    .map(({ file: configFile, parsed }) => ({
      configFile,
      hasPlugin: hasPlugin(parsed.options.plugins),
      vscode: findVscode(resolvePath(configFile, "..")),
    }));
}

/**
 * A project and those that it refers to, or the projects of the workspace that a folder without a `tsconfig.json` defines. Throws a
 * {@link ProjectError} where there is none.
 */
export function projectsAt(path: string, session: Session): readonly Config[] {
  const { display, files, folder } = session;
  const absolute = resolvePath(folder, path);
  const isFolder = files.directoryExists(absolute);
  const file = isFolder ? resolvePath(absolute, "tsconfig.json") : absolute;
  const exists = files.fileExists(file);
  const found = exists && file.endsWith(".json") ? [file] : isFolder && workspaceConfigs(absolute, session);
  const configs = new Configs(session);
  if (found) return [...new Set(found.flatMap((each) => configs.withReferences(each)))];
  const message = exists
    ? "This is not a tsconfig.json."
    : "There is no such file, and no tsconfig.json in such a folder.";
  const help = "Name a project's folder, or its tsconfig.json.";
  throw new ProjectError([{ file: display(file), start: null, message, help }]);
}

/** Whether the plugins of a `tsconfig.json` have the entry by which tsserver loads fc-check's. */
export function hasPlugin(plugins: unknown): boolean {
  if (!Array.isArray(plugins)) return false;
  return plugins.some(
    (entry: unknown) =>
      typeof entry === "object" && entry !== null && "name" in entry && entry.name === pluginName,
  );
}

function findVscode(folder: string): VscodeSettings | undefined {
  const file = resolvePath(folder, ".vscode/settings.json");
  const text = disk.readFile(file);
  if (text !== undefined) {
    // Like a tsconfig.json, it may have comments.
    const { config } = morph().ts.parseConfigFileTextToJson(file, text) as { config?: unknown };
    const settings = typeof config === "object" && config !== null ? config : {};
    return { file, settings: settings as Readonly<Record<string, unknown>> };
  }
  const above = resolvePath(folder, "..");
  return above === folder ? undefined : findVscode(above);
}
