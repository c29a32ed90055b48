import { isPattern } from "./folder-patterns.js";
import { isInProject } from "./ownership.js";
import type { ProjectProblem } from "../session/project-error.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";
import { isSourceName, sourcesIn } from "./source-files.js";

type Words = Pick<ProjectProblem, "message" | "help">;

/** Why there is nothing to check at a path. */
export function problemWith(
  given: string,
  absolute: string,
  isOneOfSeveral: boolean,
  session: Session,
): ProjectProblem {
  const { files, folder, display } = session;
  // A shell that expands `packages/*` names whatever lies there.
  const quote = isOneOfSeveral
    ? ' A pattern in quotes, "packages/*", takes only the folders that have one.'
    : "";
  const wordsFor = (): Words => {
    if (given === "")
      return { message: "It names nothing.", help: "Give a tsconfig.json, a folder or a source file." };
    if (files.directoryExists(absolute)) return wordsForFolder(absolute, quote, session);
    if (files.fileExists(absolute)) return wordsForFile(absolute, quote, session);
    if (isPattern(given, folder)) return unmatchedPattern;
    return { message: "There is no such file or folder.", help: "Correct the path." };
  };
  return { file: given === "" ? "(an empty path)" : display(absolute), start: null, ...wordsFor() };
}

const unmatchedPattern: Words = {
  message: "No folder with a tsconfig.json matches this pattern, and no source file of a project.",
  help: "Correct the pattern.",
};

const create = "Create one with npx tsc --init";

function wordsForFolder(folder: string, quote: string, session: Session): Words {
  const { files, display } = session;
  const others = files
    .readDirectory(folder, [".json"], undefined, ["tsconfig.*.json", "jsconfig.json"], 1)
    .map(display)
    .sort();
  const message = "There is no tsconfig.json in this folder.";
  if (others.length > 0) return { message, help: `Name the one to check, such as ${others.join(" or ")}.` };
  if (!isInProject(folder, session))
    return { message, help: `${create}, or name a project's folder, or its tsconfig.json.${quote}` };
  return sourcesIn(folder, files).length === 0
    ? {
        message: "There is no tsconfig.json and no source file in this folder.",
        help: `Name another folder.${quote}`,
      }
    : { message: "The source files in this folder belong to no project.", help: addThem };
}

const addThem = 'Add them to "files" or "include" of a tsconfig.json in their folder or above.';

function wordsForFile(file: string, quote: string, session: Session): Words {
  if (!isSourceName(file)) {
    const help = `Give a tsconfig.json, a folder that holds one, or a source file.${quote}`;
    return { message: "This is not a source file.", help };
  }
  if (isInProject(resolvePath(file, ".."), session)) {
    const help = 'Add it to "files" or "include" of a tsconfig.json in its folder or above.';
    return { message: "The file belongs to no project.", help };
  }
  const message = "The file belongs to no project: there is no tsconfig.json in its folder or above.";
  return { message, help: `${create}.` };
}
