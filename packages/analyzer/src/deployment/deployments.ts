import { checkDeployment } from "@fc-check/core";
import type { CheckedFile, EntryTarget, RawOptions } from "@fc-check/core";
import type { ts } from "../compiler.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";
import { BuiltFiles, isBuiltByTsc } from "./built-files.js";
import type { YamlDocument } from "./document.js";
import type { NamedEntry } from "./entries.js";
import { findDeployments } from "./find.js";
import type { DeployedProject, Deployment } from "./find.js";
import { ignoreComments } from "./ignore-comments.js";
import { exportsValue, loadedFiles } from "./reach.js";

/** What is known of the source of an entry point, when its program is gone. */
interface EntrySource {
  readonly file: string;
  /** The files that are loaded with it. */
  readonly loaded: readonly string[];
  readonly incomplete: boolean;
  /** Whether it exports what the entry point names. */
  readonly exported: boolean;
}

/** Whether a file may register an event handler when it is loaded; undefined where it is not checked. */
type StartsIn = (file: string) => boolean | undefined;

/** A deployment, and what was found in it. */
interface CheckedDeployment {
  readonly checked: CheckedFile;
  readonly document: YamlDocument;
}

/** The deployments of the projects of one check. */
export class Deployments {
  readonly #session: Session;
  readonly #projects: readonly DeployedProject[];
  readonly #deployments: readonly Deployment[];
  readonly #sources = new Map<NamedEntry, EntrySource>();

  /** `projects` are those that are checked as a whole. Throws a ProjectError where a deployment can't be read. */
  constructor(projects: readonly DeployedProject[], over: RawOptions, session: Session) {
    this.#session = session;
    this.#projects = projects;
    this.#deployments = findDeployments(projects, over, session);
  }

  /** The deployments that are checked by the options of a project; absolute. */
  filesOf(project: DeployedProject | undefined): readonly string[] {
    return this.#deployments.filter((one) => one.project === project).map(({ document }) => document.file);
  }

  /** Looks for the sources of entry points in the program of a project. `checked` are its files that are checked. */
  lookIn(project: DeployedProject, programOf: () => ts.Program, checked: readonly string[]): void {
    const open = this.#deployments
      .flatMap(({ entries }) => entries)
      .filter((entry) => entry.outside === null && entry.files.length > 0 && !this.#sources.has(entry));
    if (open.length === 0) return;
    const { compilerOptions: options, folder } = project;
    const program = programOf();
    const sources = sourcesOf(program, checked);
    const built = new BuiltFiles(sources, { options, folder }, this.#session.files);
    for (const entry of open) {
      const source = entry.files.flatMap((file) => built.sourceOf(file) ?? [])[0];
      if (source === undefined) continue;
      const { files, incomplete } = loadedFiles(program, source);
      this.#sources.set(entry, {
        file: source.fileName,
        loaded: [...files].map(({ fileName }) => fileName),
        incomplete,
        exported: entry.exportName !== null && exportsValue(program, source, entry.exportName),
      });
    }
  }

  /** Says what is wrong with the entry points. By then all projects are checked. */
  check(startsIn: StartsIn): CheckedDeployment[] {
    return this.#deployments.map(({ document, entries, project }) => {
      const facts = {
        file: document.file,
        entries: entries.flatMap((entry) => {
          const target = this.#targetOf(entry, startsIn);
          return target === undefined ? [] : [{ span: entry.span, text: entry.text, target }];
        }),
        ignores: ignoreComments(document),
      };
      return { checked: checkDeployment(facts, project.options), document };
    });
  }

  /** What an entry point leads to; undefined where that is not for these projects to say. */
  #targetOf(entry: NamedEntry, startsIn: StartsIn): EntryTarget | undefined {
    const { display, files } = this.#session;
    const [file] = entry.files;
    if (file === undefined) return { kind: "malformed" };
    const path = display(file);
    if (entry.outside !== null) return { kind: "outside", path, code: entry.outside };
    const found = this.#sources.get(entry);
    if (found === undefined) {
      if (!this.#answersFor(file)) return undefined;
      return { kind: "unbuilt", path, exists: entry.files.some((one) => files.fileExists(one)) };
    }
    const source = {
      location: { file: found.file, start: 0, end: 0 },
      path: display(found.file),
    };
    if (entry.exportName !== null)
      return { kind: "export", source, name: entry.exportName, exported: found.exported };
    const starts = found.loaded.map(startsIn);
    const unknown = found.incomplete || starts.includes(undefined);
    return { kind: "script", source, starts: starts.includes(true) ? "yes" : unknown ? "unknown" : "no" };
  }

  /**
   * Whether a file that no source is built to is one that a project of this check should have: the nearest `tsconfig.json` is its own, and `tsc`
   * builds what that says; or there is none at all. TypeScript is built by nobody.
   */
  #answersFor(file: string): boolean {
    const folder = resolvePath(file, "..");
    const nearest = this.#nearest(folder);
    if (nearest === undefined) return false;
    if (nearest.length === 0 || /\.[cm]?tsx?$/.test(file)) return true;
    return nearest.some(({ compilerOptions: options }) => isBuiltByTsc({ options, folder }));
  }

  /** The projects of this check in the nearest folder that has any; undefined where another project is nearer, empty where there is none. */
  #nearest(folder: string): readonly DeployedProject[] | undefined {
    const here = this.#projects.filter((project) => project.folder === folder);
    if (here.length > 0) return here;
    if (this.#session.files.fileExists(resolvePath(folder, "tsconfig.json"))) return undefined;
    const above = resolvePath(folder, "..");
    return above === folder ? [] : this.#nearest(above);
  }
}

/** The sources of a project: those that are checked, and the JavaScript that it lists though it is not. */
function sourcesOf(program: ts.Program, checked: readonly string[]): readonly ts.SourceFile[] {
  const listed = program.getRootFileNames().filter((file) => /\.[cm]?jsx?$/.test(file));
  return [...new Set([...checked, ...listed])].flatMap((file) => program.getSourceFile(file) ?? []);
}
