import { FileChecker } from "@fc-check/compiler";
import { optionName, pluginOptions, readOptions } from "@fc-check/core";
import type { CheckedFile, RawOptions } from "@fc-check/core";
import { dirname } from "node:path";
import type ts from "typescript";
import type { Compiled } from "./find-compiler.js";

/** Something that is wrong with the options of a project. */
export interface OptionProblem {
  /** The `tsconfig.json` that holds them; undefined for the option of the rule. */
  readonly configFile: string | undefined;
  /** `severity.FC2002`, `registrars[0].name` */
  readonly option: string;
  /** What is wrong with it: `must be …`. */
  readonly problem: string;
}

/** A program, as it is checked. */
export interface Project {
  /** What its user has to repair before it can be checked. */
  readonly problems: readonly OptionProblem[];
  /** The answer for a file, found once; undefined for one that is not checked, such as JavaScript that the compiler does not check either. */
  readonly check: (sourceFile: ts.SourceFile) => CheckedFile | undefined;
}

const projects = new WeakMap<ts.Program, Map<string, Project>>();

/** The project of a program, made once. `given` is the option of the rule, which overrides the options in the `tsconfig.json`. */
export function projectOf(compiled: Compiled, given: RawOptions): Project {
  const { program } = compiled;
  const known = projects.get(program) ?? new Map<string, Project>();
  projects.set(program, known);
  const key = JSON.stringify(given);
  const project = known.get(key) ?? createProject(compiled, given);
  known.set(key, project);
  return project;
}

function createProject({ compiler, program }: Compiled, given: RawOptions): Project {
  const { configFilePath, plugins } = program.getCompilerOptions();
  const configFile = typeof configFilePath === "string" ? configFilePath : undefined;
  const written = pluginOptions(plugins)?.raw ?? {};
  const checker = new FileChecker<ts.Program>({
    ts: compiler,
    options: readOptions(written, given).options,
    baseFolder: () => (configFile === undefined ? program.getCurrentDirectory() : dirname(configFile)),
    readFile: (path) => compiler.sys.readFile(path),
  });
  return {
    problems: [
      ...readOptions(written).problems.map((problem) => ({ ...problem, configFile })),
      ...readOptions(given).problems.map((problem) => ({ ...problem, configFile: undefined })),
      // The globs of the option `handlers` are relative to a tsconfig.json.
      ...(configFile === undefined ? [] : checker.unmatchedHandlers(program)).map((entry) => ({
        configFile: "handlers" in given ? undefined : configFile,
        path: ["handlers"],
        message: `matches no exported handler of the project: "${entry}"`,
      })),
    ].map(({ configFile, path, message }) => ({ configFile, option: optionName(path), problem: message })),
    check: (sourceFile) => checker.check(program, sourceFile)?.checked,
  };
}
