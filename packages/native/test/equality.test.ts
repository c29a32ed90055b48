import { createExtractor } from "@fc-check/compiler";
import type { ExtractorHost } from "@fc-check/compiler";
import { buildReport, checkFile, pluginOptions, readOptions } from "@fc-check/core";
import type { CheckedFile, Report } from "@fc-check/core";
import { listFixtures } from "@fc-check/fixtures";
import { NativeCompiler } from "@fc-check/native";
import { dirname, relative, resolve } from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { withoutKnown } from "./known-differences.js";
import { disk, installed } from "./support.js";

const compiler = new NativeCompiler(installed, disk);
afterAll(() => {
  compiler.close();
});

test.each(listFixtures())("$name", ({ folder, tsconfig }) => {
  const projects = new Set([tsconfig]);
  const reports = { javascript: [] as Report[], native: [] as Report[] };
  // A set is walked to its end even where it grows on the way.
  for (const project of projects) {
    const parsed = readConfig(project);
    for (const reference of parsed.projectReferences ?? [])
      projects.add(ts.resolveProjectReferencePath(reference));
    const { options } = readOptions(pluginOptions(parsed.options.plugins)?.raw ?? {});
    const common = {
      options,
      baseFolder: dirname(project),
      readFile: (path: string) => ts.sys.readFile(path),
    };
    reports.javascript.push(...reportsOf({ ts, program: createProgram(parsed), ...common }, folder));
    reports.native.push(...reportsOf({ ...compiler.program(project), ...common }, folder));
  }
  const pair = (report: Report | undefined): unknown => report && withoutKnown(report);
  expect(reports.native.map(pair)).toEqual(reports.javascript.map(pair));
});

function readConfig(file: string): ts.ParsedCommandLine {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = ts.getParsedCommandLineOfConfigFile(file, {}, host);
  if (parsed === undefined) throw new Error(`${file} can't be read`);
  return parsed;
}

function createProgram({ options, fileNames, projectReferences = [] }: ts.ParsedCommandLine): ts.Program {
  const host: ts.CompilerHost & { useSourceOfProjectReferenceRedirect: () => boolean } = {
    ...ts.createCompilerHost(options),
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeInfo,
    useSourceOfProjectReferenceRedirect: () => true,
  };
  return ts.createProgram({ rootNames: fileNames, options, projectReferences, host });
}

/** A report for each file, in the order of their names: compilers list files in different orders. */
function reportsOf(host: ExtractorHost, folder: string): Report[] {
  const { files, extract } = createExtractor(host);
  const lineStarts = (file: string): readonly number[] => {
    const text = ts.sys.readFile(file) ?? "";
    return ts.createSourceFile(file, text, ts.ScriptTarget.Latest).getLineStarts();
  };
  const display = (file: string): string => relative(resolve(folder, ".."), file).replaceAll("\\", "/");
  const report = (checked: CheckedFile): Report =>
    buildReport(
      [checked],
      { version: "", engine: { name: "", typescript: "" }, projects: [], files: 1 },
      { display, lineStarts },
    );
  return [...files]
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
    .map((file) => report(checkFile((detailOf) => extract(file, detailOf), host.options)));
}
