import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import { findFolders } from "./folder-patterns.js";
import { ProjectError } from "../session/project-error.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";

/** The files that may name the packages of a workspace, with the keys that lead to their patterns. pnpm looks at its own file alone. */
const definitions: readonly { name: string; keys: readonly (readonly string[])[] }[] = [
  { name: "pnpm-workspace.yaml", keys: [["packages"]] },
  { name: "package.json", keys: [["workspaces", "packages"], ["workspaces"]] },
];

/**
 * The `tsconfig.json` of each package of a workspace that has one, sorted; undefined where the folder defines no workspace. Throws a ProjectError
 * where the definition is broken, or no package has one.
 */
export function workspaceConfigs(folder: string, session: Session): string[] | undefined {
  const { files } = session;
  for (const { name, keys } of definitions) {
    const file = resolvePath(folder, name);
    const text = files.fileExists(file) ? files.readFile(file) : undefined;
    if (text === undefined) continue;
    const { patterns, problem } = readPatterns(file, text, keys, session);
    if (patterns === undefined) continue;
    const configs = findFolders(patterns, folder, files)
      .filter((found) => files.fileExists(resolvePath(found, "package.json")))
      .map((found) => resolvePath(found, "tsconfig.json"))
      .filter(files.fileExists);
    if (configs.length > 0) return configs;
    throw problem(
      "None of these packages has a tsconfig.json.",
      "Correct the patterns, or name the projects.",
    );
  }
  return undefined;
}

/** The patterns that a definition lists; undefined where it lists none. `problem` says something of that list. */
function readPatterns(
  file: string,
  text: string,
  keys: readonly (readonly string[])[],
  session: Session,
): { patterns: string[] | undefined; problem: (message: string, help: string) => ProjectError } {
  // Loaded only now, for few checks need it. What is JSON is YAML too.
  const yaml = createRequire(import.meta.url)("yaml") as typeof Yaml;
  const lineCounter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  const problemAt = (offset: number, message: string, help: string): ProjectError => {
    const { line, col: column } = lineCounter.linePos(offset);
    return new ProjectError([{ file: session.display(file), start: { line, column }, message, help }]);
  };
  const [error] = document.errors;
  if (error !== undefined) {
    if (file.endsWith(".json")) throw problemAt(error.pos[0], "This is no JSON.", "Correct it.");
    throw problemAt(error.pos[0], `${error.message}.`, "Correct the YAML.");
  }
  const list = keys
    .map((key) => document.getIn(key, true) as Yaml.Node | undefined)
    .find((node) => node !== undefined && !(yaml.isScalar(node) && node.value === null));
  const at = list?.range?.[0] ?? 0;
  const wrong = "This must be a list of patterns, each a text.";
  const help = 'Write it as ["packages/*"].';
  const problem = (message: string, advice: string): ProjectError => problemAt(at, message, advice);
  if (list === undefined) return { patterns: undefined, problem };
  if (!yaml.isSeq<Yaml.ParsedNode>(list)) throw problem(wrong, help);
  const patterns = list.items.map((item) => {
    if (yaml.isScalar(item) && typeof item.value === "string") return item.value;
    throw problemAt(item.range[0], wrong, help);
  });
  return { patterns, problem };
}
