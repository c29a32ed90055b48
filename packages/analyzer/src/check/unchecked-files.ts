import type { Options } from "@fc-check/core";
import type { Program } from "@fc-check/compiler";
import type { ProjectProblem } from "../session/project-error.js";
import { describeProblem } from "../session/project-error.js";
import type { Session } from "../session/session.js";

/** A project's program, with the files that are checked, those that are wanted (undefined: all), and those that were named one by one. */
interface CheckedProject {
  readonly program: Program;
  readonly checked: ReadonlySet<string>;
  readonly wanted: ReadonlySet<string> | undefined;
  readonly asked: ReadonlySet<string>;
  readonly options: Options;
  /** It has handlers, or findings. */
  readonly found: boolean;
}

/**
 * JavaScript that may register handlers and is not checked: what was asked for by name keeps the check from being done. A project without
 * handlers is told of the others, and of having nothing but declaration files.
 */
export function uncheckedFiles(
  project: CheckedProject,
  configFile: string,
  session: Session,
): ProjectProblem[] {
  const { program, checked, wanted, asked, found } = project;
  const scripts = program
    .getSourceFiles()
    .filter((file) => isUnchecked(file, project) && mentionsRegistrars(file.text, project.options))
    .map(({ fileName }) => fileName);
  const problems = scripts.filter((file) => asked.has(file)).map((file) => uncheckedScript(file, session));
  if (found) return problems;
  // Where there is nothing else, they are the likely reason.
  for (const file of scripts.filter((one) => wanted?.has(one) !== false && !asked.has(one)))
    session.notices.push(describeProblem(uncheckedScript(file, session)));
  if (wanted !== undefined) return problems;
  const roots = program.getRootFileNames();
  if (checked.size === 0 && roots.length > 0 && roots.every((file) => /\.d\.[cm]?ts$/.test(file)))
    session.notices.push(describeProblem(declarationsOnly(configFile, session)));
  return problems;
}

function isUnchecked(
  file: ReturnType<Program["getSourceFiles"]>[number],
  { program, checked }: CheckedProject,
): boolean {
  const isScript = /\.[cm]?jsx?$/.test(file.fileName);
  return isScript && !checked.has(file.fileName) && !program.isSourceFileFromExternalLibrary(file);
}

/** Whether a text imports a package that has registrars. */
function mentionsRegistrars(text: string, { registrars }: Options): boolean {
  return ["@fc-check/runtime", ...registrars.map((one) => one.package)].some((name) => text.includes(name));
}

function uncheckedScript(file: string, { display }: Session): ProjectProblem {
  return {
    file: display(file),
    start: null,
    message: "JavaScript is not checked here, and this file may register handlers.",
    help: 'Set "checkJs": true in the tsconfig.json, or begin the file with // @ts-check.',
  };
}

function declarationsOnly(file: string, { display }: Session): ProjectProblem {
  return {
    file: display(file),
    start: null,
    message: "The project has declaration files only, which register no handlers.",
    help: "Check the project that holds the sources.",
  };
}
