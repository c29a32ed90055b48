import { optionName, pluginOptions, readOptions } from "@fc-check/core";
import type { Options, RawOptions } from "@fc-check/core";
import type { Config } from "./config.js";
import { findPlace } from "./config-places.js";
import { problemAt } from "./config-problems.js";
import { ProjectError } from "../session/project-error.js";
import type { ProjectProblem } from "../session/project-error.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";

/** Where a project's options come from: the `plugins` of its compiler options, and the file that holds these, if there is one. */
export interface OptionSource {
  readonly plugins: unknown;
  /** Absolute. */
  readonly configFile: string | undefined;
}

/** Where the options of a project on disk come from. */
export function optionSource({ file, plugins }: Config): OptionSource {
  return { plugins, configFile: file };
}

/** The options of a project, and its problems with them. `over` replaces what the project says, option by option. */
export function projectOptions(
  source: OptionSource,
  over: RawOptions,
  session: Session,
): { options: Options; problems: readonly ProjectProblem[] } {
  const raw = pluginOptions(source.plugins)?.raw ?? {};
  const problems = readOptions(raw).problems.map(({ path, message }) =>
    optionProblem(source, path, message, session),
  );
  return { options: readOptions(raw, over).options, problems };
}

/** Throws a ProjectError where the options that a caller gives are wrong. */
export function checkOverrides(over: RawOptions): void {
  const { problems } = readOptions({}, over);
  if (problems.length > 0)
    throw new ProjectError(problems.map(({ path, message }) => givenProblem(path, message)));
}

/** The entries of the option `handlers` that match nothing, where they are written. */
export function unmatchedProblems(
  source: OptionSource,
  unmatched: readonly string[],
  session: Session,
): ProjectProblem[] {
  const written = pluginOptions(source.plugins)?.raw.handlers;
  return unmatched.map((entry) => {
    const index = Array.isArray(written) ? written.indexOf(entry) : -1;
    const message = `matches no exported handler of the project: "${entry}"`;
    return index < 0
      ? givenProblem(["handlers"], message)
      : optionProblem(source, ["handlers", index], message, session);
  });
}

/** The file that the option `deployment` names, absolute, and how a problem with it is reported. Undefined where it is not given. */
export function namedDeployment(
  source: OptionSource,
  { deployment }: Options,
  over: RawOptions,
  session: Session,
): { file: string; problem: (message: string) => ProjectProblem } | undefined {
  if (deployment === null) return undefined;
  if ("deployment" in over) {
    const file = resolvePath(session.folder, deployment);
    return { file, problem: (message) => givenProblem(["deployment"], message) };
  }
  const { plugins, configFile } = source;
  const path = ["compilerOptions", "plugins", pluginOptions(plugins)?.index ?? 0, "deployment"];
  const writer = configFile && (findPlace(configFile, path, 2, session.files)?.file ?? configFile);
  const folder = writer === undefined ? session.files.getCurrentDirectory() : resolvePath(writer, "..");
  return {
    file: resolvePath(folder, deployment),
    problem: (message) => optionProblem(source, ["deployment"], message, session),
  };
}

function optionProblem(
  { plugins, configFile }: OptionSource,
  path: readonly (string | number)[],
  problem: string,
  session: Session,
): ProjectProblem {
  const index = pluginOptions(plugins)?.index ?? 0;
  const words = { message: `In the options of fc-check, "${optionName(path)}" ${problem}.`, help };
  if (configFile === undefined) return { file: null, start: null, ...words };
  // `plugins` is inherited as a whole.
  const part = { configFile, path: ["compilerOptions", "plugins", index, ...path], inherited: 2 };
  return problemAt(part, words, session);
}

const help = "Correct or remove it.";

function givenProblem(path: readonly (string | number)[], problem: string): ProjectProblem {
  return {
    file: null,
    start: null,
    message: `In the given options, "${optionName(path)}" ${problem}.`,
    help,
  };
}
