import { checkFile } from "@fc-check/core";
import type { CheckedFile, Edit } from "@fc-check/core";
import { createExtractor } from "@fc-check/compiler";
import { dirname } from "node:path";
import type ts from "typescript";
import type { LoadedProject } from "./check-fixture.js";
import type { Compiler } from "./compilers.js";

/** A file of a project in which some files, this one among them, have another text than on the disk. */
export interface EditedFile {
  /** What the check says of it now. */
  readonly checked: CheckedFile;
  /** It can't be parsed. */
  readonly broken: boolean;
  /** How often TypeScript reports each of its own errors in it. */
  readonly errors: ReadonlyMap<number, number>;
}

/** Text with edits that do not overlap, each made once. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let at = 0;
  for (const { span, text: inserted } of sorted) {
    if (span.start < at || span.end > text.length) throw new Error(`an edit overlaps another: ${inserted}`);
    result += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Checks a project again after some of its files were edited. Gives these, by name, without those that are not part of the project any more. */
export function editProject(
  compiler: Compiler,
  { program, options, tsconfig }: LoadedProject,
  texts: ReadonlyMap<string, string>,
): Map<string, EditedFile> {
  const settings = program.getCompilerOptions();
  const defaults = compiler.createCompilerHost(settings);
  const references = program.getProjectReferences();
  const host: ts.CompilerHost & { useSourceOfProjectReferenceRedirect: () => boolean } = {
    ...defaults,
    getSourceFile: (name, ...rest) => {
      const text = texts.get(name);
      if (text !== undefined) return compiler.createSourceFile(name, text, rest[0], true);
      return program.getSourceFile(name) ?? defaults.getSourceFile(name, ...rest);
    },
    useSourceOfProjectReferenceRedirect: () => true,
  };
  const edited = compiler.createProgram({
    rootNames: program.getRootFileNames(),
    options: settings,
    host,
    oldProgram: program,
    ...(references === undefined ? {} : { projectReferences: references }),
  });
  const extractor = createExtractor({
    ts: compiler,
    program: edited,
    options,
    baseFolder: dirname(tsconfig),
    readFile: (path) => compiler.sys.readFile(path),
  });
  const sources = extractor.files.filter(({ fileName }) => texts.has(fileName));
  return new Map(
    sources.map((source) => {
      const checked = checkFile((detailOf) => extractor.extract(source, detailOf), options);
      const broken = edited.getSyntacticDiagnostics(source).length > 0;
      return [source.fileName, { checked, broken, errors: countErrors(edited, source.fileName) }];
    }),
  );
}

/** How often TypeScript reports each of its own errors in a file. */
export function countErrors(program: ts.Program, file: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { code } of program.getSemanticDiagnostics(program.getSourceFile(file)))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
