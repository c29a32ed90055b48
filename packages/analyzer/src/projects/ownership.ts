import type { Config } from "../config/config.js";
import type { UseProgram } from "../engines/engine.js";
import type { Configs } from "../config/references.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";

/**
 * The project by whose options a file is checked, of several that list it: the one that an editor would take, which looks for the nearest
 * `tsconfig.json`. Undefined where none lists it.
 */
export function ownerOf(file: string, configs: Iterable<Config>): Config | undefined {
  return byPrecedence(
    file,
    [...configs].filter((config) => config.roots.has(file)),
  )[0];
}

/** The project that a file belongs to: the nearest `tsconfig.json` above it, or one that this refers to, which has the file. */
export function projectOf(
  file: string,
  configs: Configs,
  use: UseProgram,
  session: Session,
): Config | undefined {
  let folder = file;
  while (folder !== resolvePath(folder, "..")) {
    folder = resolvePath(folder, "..");
    const nearest = resolvePath(folder, "tsconfig.json");
    if (!session.files.fileExists(nearest)) continue;
    const candidates = configs.withReferences(nearest).filter((config) => mayHave(config, file));
    const found =
      ownerOf(file, candidates) ??
      // A file may also come in because another one imports it.
      byPrecedence(file, candidates).find((config) =>
        use(config, ({ program }) => program.getSourceFiles().some(({ fileName }) => fileName === file)),
      );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether there is a `tsconfig.json` in a folder or above. */
export function isInProject(folder: string, session: Session): boolean {
  if (session.files.fileExists(resolvePath(folder, "tsconfig.json"))) return true;
  const above = resolvePath(folder, "..");
  return above !== folder && isInProject(above, session);
}

/** Without `allowJs`, a project has no JavaScript: there is no need to make its program. */
function mayHave({ hasJavaScript }: Config, file: string): boolean {
  return !/\.[cm]?jsx?$/.test(file) || hasJavaScript;
}

function byPrecedence(file: string, configs: readonly Config[]): Config[] {
  const rank = (config: Config): [around: boolean, depth: number, usual: boolean] => {
    const folder = `${resolvePath(config.file, "..")}/`;
    return [file.startsWith(folder), folder.length, config.file.endsWith("/tsconfig.json")];
  };
  return [...configs].sort((a, b) => {
    const [ranksA, ranksB] = [rank(a), rank(b)];
    return (
      Number(ranksB[0]) - Number(ranksA[0]) ||
      ranksB[1] - ranksA[1] ||
      Number(ranksB[2]) - Number(ranksA[2]) ||
      (a.file < b.file ? -1 : 1)
    );
  });
}
