import { createExtractor } from "@fc-check/compiler";
import type { Extractor } from "@fc-check/compiler";
import { buildReport, checkFile, pluginOptions, readOptions } from "@fc-check/core";
import type { CheckedFile, Options, Report } from "@fc-check/core";
import type { Fixture } from "@fc-check/fixtures";
import { dirname, relative } from "node:path";
import type ts from "typescript";
import type { Compiler } from "./compilers.js";
import { createProgram, readConfig } from "./programs.js";

/** A project of a fixture, as a host would load it. */
export interface LoadedProject {
  readonly tsconfig: string;
  readonly program: ts.Program;
  readonly options: Options;
  readonly newExtractor: () => Extractor;
}

/** Loads the project of a fixture, and those that it references. */
export function* loadFixture(
  compiler: Compiler,
  { tsconfig }: Fixture,
  jsDocParsingMode: ts.JSDocParsingMode,
): Generator<LoadedProject> {
  const projects = new Set([tsconfig]);
  // A set is walked to its end even where it grows on the way.
  for (const project of projects) {
    const parsed = readConfig(compiler, project);
    const { options, problems } = readOptions(pluginOptions(parsed.options.plugins)?.raw ?? {});
    if (problems.length > 0) throw new Error(`${project}: ${JSON.stringify(problems)}`);
    const program = createProgram(compiler, parsed, jsDocParsingMode);
    const readFile = (path: string): string | undefined => compiler.sys.readFile(path);
    const host = { ts: compiler, program, options, baseFolder: dirname(project), readFile };
    yield { tsconfig: project, program, options, newExtractor: () => createExtractor(host) };
    for (const reference of parsed.projectReferences ?? []) {
      projects.add(compiler.resolveProjectReferencePath(reference));
    }
  }
}

/** Checks a fixture with one compiler, the projects that it references included. */
export function checkFixture(
  compiler: Compiler,
  fixture: Fixture,
  jsDocParsingMode: ts.JSDocParsingMode,
): Report {
  const checked: CheckedFile[] = [];
  const projects: string[] = [];
  const lineStarts = new Map<string, readonly number[]>();
  const display = (file: string): string => relative(fixture.folder, file).replaceAll("\\", "/");
  for (const { tsconfig, program, options, newExtractor } of loadFixture(
    compiler,
    fixture,
    jsDocParsingMode,
  )) {
    const { files, extract, unmatchedHandlers } = newExtractor();
    checked.push(...files.map((file) => checkFile((detailOf) => extract(file, detailOf), options)));
    if (unmatchedHandlers().length > 0) throw new Error(`${unmatchedHandlers().join(", ")} match nothing`);
    for (const file of program.getSourceFiles()) lineStarts.set(file.fileName, file.getLineStarts());
    projects.push(display(tsconfig));
  }
  const engine = { name: "typescript", typescript: "" };
  const head = { version: "0.0.0", engine, projects, files: checked.length };
  return buildReport(checked, head, { display, lineStarts: (file) => lineStarts.get(file) ?? [0] });
}
