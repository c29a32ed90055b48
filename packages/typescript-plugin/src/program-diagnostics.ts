import { pluginOptions } from "@fc-check/core";
import type ts from "typescript";
import { Checker } from "./checker.js";
import { optionDiagnostics, toDiagnostics } from "./diagnostics.js";

/**
 * What `tsc` asks a program for the diagnostics of one file. A project with `incremental` or `composite` asks by the second method, which the
 * declarations leave out: its answers are kept in the `.tsbuildinfo`, so an error stays one until its file changes.
 */
interface Diagnosing {
  getSemanticDiagnostics: ts.Program["getSemanticDiagnostics"];
  getBindAndCheckDiagnostics?: (
    sourceFile: ts.SourceFile,
    cancellationToken?: ts.CancellationToken,
  ) => readonly ts.Diagnostic[];
}

const extended = new WeakSet<ts.Program>();

/** Adds fc-check's diagnostics to the semantic ones of a program. `entry` holds the options where the program's own do not name the plugin. */
export function addDiagnostics(
  compiler: typeof ts,
  program: ts.Program & Diagnosing,
  host: ts.CompilerHost | undefined,
  entry: object,
): void {
  if (extended.has(program)) return;
  extended.add(program);
  const { plugins } = program.getCompilerOptions();
  const raw = (pluginOptions(plugins) ?? pluginOptions([entry]))?.raw ?? {};
  const readFile = (path: string): string | undefined => (host ?? compiler.sys).readFile(path);
  const checker = new Checker({ ts: compiler, raw, readFile });

  const warned = new Set<ts.SourceFile>();
  const errorsOf = (sourceFile: ts.SourceFile): ts.Diagnostic[] => {
    const found = checker.check(program, sourceFile.fileName);
    if (found === undefined) return [];
    const all = toDiagnostics(compiler, found);
    const isError = ({ category }: ts.Diagnostic): boolean => category === compiler.DiagnosticCategory.Error;
    if (!warned.has(sourceFile)) {
      warned.add(sourceFile);
      printWarnings(
        compiler,
        program,
        all.filter((one) => !isError(one)),
      );
    }
    return all.filter(isError);
  };

  // eslint-disable-next-line @typescript-eslint/unbound-method -- the methods of a program are closures without `this`
  const { getSemanticDiagnostics, getBindAndCheckDiagnostics, getOptionsDiagnostics } = program;
  program.getSemanticDiagnostics = (sourceFile, ...rest) => {
    const files = sourceFile === undefined ? program.getSourceFiles() : [sourceFile];
    return [...getSemanticDiagnostics(sourceFile, ...rest), ...files.flatMap(errorsOf)];
  };
  if (getBindAndCheckDiagnostics !== undefined) {
    program.getBindAndCheckDiagnostics = (sourceFile, ...rest) => [
      ...getBindAndCheckDiagnostics(sourceFile, ...rest),
      ...errorsOf(sourceFile),
    ];
  }
  program.getOptionsDiagnostics = (...rest) => {
    const problems = checker.problems(program);
    return [
      ...getOptionsDiagnostics(...rest),
      ...optionDiagnostics(compiler, problems, configFileOf(program)),
    ];
  };
}

function configFileOf(program: ts.Program): ts.SourceFile | undefined {
  const { configFile } = program.getCompilerOptions();
  return typeof configFile === "object" ? (configFile as ts.TsConfigSourceFile) : undefined;
}

/** Prints warnings as `tsc` prints errors. Handed to it they would fail the build: it knows no diagnostic that does not. */
function printWarnings(compiler: typeof ts, program: ts.Program, warnings: readonly ts.Diagnostic[]): void {
  if (warnings.length === 0) return;
  const { sys } = compiler;
  const host: ts.FormatDiagnosticsHost = {
    getCurrentDirectory: () => program.getCurrentDirectory(),
    getCanonicalFileName: (name) => (sys.useCaseSensitiveFileNames ? name : name.toLowerCase()),
    getNewLine: () => sys.newLine,
  };
  const pretty = program.getCompilerOptions().pretty ?? sys.writeOutputIsTTY?.() ?? false;
  const format = pretty === true ? compiler.formatDiagnosticsWithColorAndContext : compiler.formatDiagnostics;
  sys.write(format(warnings, host));
}
