import { disk } from "../files/file-system.js";
import { hasPlugin, projectsAt } from "./editor-setup.js";
import { configChain, findProperty } from "../config/config-places.js";
import type { ts } from "../compiler.js";
import type { Config } from "../config/config.js";
import { ProjectError } from "../session/project-error.js";
import { createSession, resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";
import { addPluginEntry } from "./edit-tsconfig.js";

/** A file as it is, and as it is to become; neither text has a byte order mark. */
export interface PlannedChange {
  /** Absolute, with `/`. */
  readonly path: string;
  /** Relative to the current folder. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Plans the plugin entries of a project, a `tsconfig.json` or a folder that holds one, and of those that it refers to, or of the projects of a
 * workspace: each that has files of its own needs one. Nothing is written. Throws a {@link ProjectError} where a `tsconfig.json` is missing or
 * broken.
 */
export function planPluginEntries(path: string, folder = "."): PlannedChange[] {
  const session = createSession(disk, folder);
  const projects = projectsAt(path, session).filter(({ roots }) => roots.size > 0);
  if (projects.length === 0) throw withoutFiles(path, session);
  const without = projects.filter(({ parsed }) => !hasPlugin(parsed.options.plugins));
  return [...targetsOf(without, session)].map(([file, inherited]) => plan(file, inherited, session));
}

/** The files that get an entry, each with the inherited entries that it has to repeat. */
function targetsOf(projects: readonly Config[], session: Session): Map<string, readonly unknown[]> {
  const targets = new Map<string, readonly unknown[]>();
  const undeclared: { file: string; bases: string[] }[] = [];
  for (const { file, parsed } of projects) {
    const chain = configChain(file, session.files);
    const declaring = chain.find(declaresPlugins)?.fileName;
    if (declaring === undefined) {
      undeclared.push({
        file,
        bases: chain
          .slice(1)
          .map(({ fileName }) => fileName)
          .filter(isOwn),
      });
    } else if (declaring === file || isOwn(declaring)) targets.set(declaring, []);
    // A list takes the place of the inherited one.
    else targets.set(file, parsed.options.plugins as unknown[]);
  }
  const [first, ...others] = undeclared;
  const shared = first?.bases.find((base) => others.every(({ bases }) => bases.includes(base)));
  if (shared !== undefined && others.length > 0) targets.set(shared, []);
  else for (const { file } of undeclared) targets.set(file, []);
  return targets;
}

/** Whether a file of the project's own has `plugins`; `null` says that none are inherited. */
function declaresPlugins(source: ts.JsonSourceFile): boolean {
  const root = source.statements[0]?.expression;
  const options = root === undefined ? undefined : findProperty(root, "compilerOptions")?.initializer;
  return options !== undefined && findProperty(options, "plugins") !== undefined;
}

/** A file of an installed package is not to be changed. */
function isOwn(file: string): boolean {
  return !file.includes("/node_modules/");
}

function plan(path: string, inherited: readonly unknown[], session: Session): PlannedChange {
  const before = session.files.readFile(path) ?? "";
  return { path, file: session.display(path), before, after: addPluginEntry(before, inherited) };
}

function withoutFiles(path: string, session: Session): ProjectError {
  const message = "The project has no files, and refers to no project that has some.";
  const help = 'Name the source files in "files" or "include".';
  return new ProjectError([
    { file: session.display(resolvePath(session.folder, path)), start: null, message, help },
  ]);
}
