import type { ProjectProblem } from "../session/project-error.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";

/**
 * What keeps a project of Yarn Plug'n'Play from being checked: its packages lie in archives that only Yarn's own loader can read, and a loader
 * is code of the project, which is never run. Undefined for every other project: one with packages in `node_modules` has them there.
 */
export function plugNPlayProblem(
  configFile: string,
  { files, display }: Session,
): ProjectProblem | undefined {
  for (let folder = resolvePath(configFile, ".."); ; folder = resolvePath(folder, "..")) {
    const modules = resolvePath(folder, "node_modules");
    // Tools keep their caches in `node_modules/.cache`, whoever installs the packages.
    const installed = files.directoryExists(modules) ? files.getDirectories(modules) : [];
    if (installed.some((name) => !name.startsWith("."))) return undefined;
    const loader = resolvePath(folder, ".pnp.cjs");
    if (files.fileExists(loader)) {
      return {
        file: display(loader),
        start: null,
        message: "The project uses Yarn Plug'n'Play, whose packages the command can't read.",
        help: 'Set "nodeLinker: node-modules" in .yarnrc.yml and run "yarn install"; or check it with ESLint or in an editor, which Yarn runs with its loader.',
      };
    }
    if (folder === resolvePath(folder, "..")) return undefined;
  }
}
