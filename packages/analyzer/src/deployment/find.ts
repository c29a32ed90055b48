import type { Options, RawOptions } from "@fc-check/core";
import type { ts } from "../compiler.js";
import { unreadable } from "../config/config.js";
import { namedDeployment } from "../config/options.js";
import type { OptionSource } from "../config/options.js";
import { ProjectError } from "../session/project-error.js";
import type { ProjectProblem } from "../session/project-error.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";
import { YamlDocument } from "./document.js";
import { readEntry } from "./entries.js";
import type { NamedEntry } from "./entries.js";
import { findFunctions } from "./functions.js";
import { sortedEntries } from "@fc-check/core";

/** A project that is checked as a whole. */
export interface DeployedProject {
  readonly source: OptionSource;
  /** The folder of its `tsconfig.json`; absolute. */
  readonly folder: string;
  readonly options: Options;
  readonly compilerOptions: ts.CompilerOptions;
}

/** A deployment, and the entry points that it names. */
export interface Deployment {
  readonly document: YamlDocument;
  readonly entries: readonly NamedEntry[];
  /** The project by whose options it is checked. */
  readonly project: DeployedProject;
}

/** As Serverless Devs looks for them. */
const usualNames = ["s.yaml", "s.yml"];

/**
 * Reads the deployments of projects, each once: the one that the option `deployment` names, else the one beside the `tsconfig.json`. Of several
 * projects that have the same one, it belongs to one in its own folder. Throws a ProjectError where one can't be read.
 */
export function findDeployments(
  projects: readonly DeployedProject[],
  over: RawOptions,
  session: Session,
): Deployment[] {
  const { files } = session;
  const found = new Map<string, DeployedProject>();
  const problems: ProjectProblem[] = [];
  const asked = new Map<string, ProjectProblem>();
  for (const project of projects) {
    if (isOff(project.options)) continue;
    const named = namedDeployment(project.source, project.options, over, session);
    const file =
      named?.file ??
      usualNames.map((name) => resolvePath(project.folder, name)).find((path) => files.fileExists(path));
    if (file === undefined) continue;
    if (named !== undefined) {
      const shown = session.display(file);
      if (!files.fileExists(file)) {
        problems.push(named.problem(`names ${shown}, which does not exist`));
        continue;
      }
      asked.set(file, named.problem(`names ${shown}, in which there is no function of the component fc3`));
    }
    if (!found.has(file) || project.folder === resolvePath(file, "..")) found.set(file, project);
  }
  const deployments: Deployment[] = [];
  for (const [file, project] of sortedEntries(found)) {
    try {
      const { functions, ...deployment } = read(file, project, session);
      deployments.push(deployment);
      const inVain = asked.get(file);
      if (functions === 0 && inVain !== undefined) problems.push(inVain);
    } catch (error) {
      if (!(error instanceof ProjectError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ProjectError(problems);
  return deployments;
}

/** Where nothing would be reported of it, a deployment is not even read. */
function isOff({ severity }: Options): boolean {
  return [severity.FC3001, severity.FC3002, severity.FC3003].every((level) => level === "off");
}

function read(file: string, project: DeployedProject, session: Session): Deployment & { functions: number } {
  const text = session.files.readFile(file);
  if (text === undefined) throw new ProjectError([unreadable(file, session)]);
  const document = new YamlDocument(file, text, session);
  const functions = findFunctions(document);
  const entries = functions.flatMap((one) => readEntry(one, session.files, session.notices) ?? []);
  return { document, entries, project, functions: functions.length };
}
