import type { CompilerDiagnostic } from "@fc-check/core";
import ts from "typescript";

/** What TypeScript reports of a program and its configuration; what is about no file is about the configuration, at its start. */
export function compilerDiagnostics(
  program: ts.Program,
  config: ts.ParsedCommandLine,
  configFile: string,
): CompilerDiagnostic[] {
  // Declarations of packages are as they are, and checking Node's takes seconds.
  const own = program.getSourceFiles().filter(({ fileName }) => !fileName.includes("/node_modules/"));
  const found = [
    ...config.errors,
    ...program.getOptionsDiagnostics(),
    ...own.flatMap((file) => program.getSyntacticDiagnostics(file)),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((file) => program.getSemanticDiagnostics(file)),
  ];
  return ts.sortAndDeduplicateDiagnostics(found).map((one) => toCompilerDiagnostic(one, configFile));
}

function toCompilerDiagnostic(diagnostic: ts.Diagnostic, configFile: string): CompilerDiagnostic {
  const place = ({ file, start = 0, length = 0 }: ts.DiagnosticRelatedInformation) => ({
    file: file?.fileName ?? configFile,
    start,
    end: start + length,
  });
  const message = ({ messageText }: ts.DiagnosticRelatedInformation): string =>
    ts.flattenDiagnosticMessageText(messageText, "\n");
  return {
    code: `TS${diagnostic.code}`,
    severity: diagnostic.category === ts.DiagnosticCategory.Error ? "error" : "warning",
    message: message(diagnostic),
    location: place(diagnostic),
    related: (diagnostic.relatedInformation ?? [])
      .filter(({ file }) => file !== undefined)
      .map((one) => ({ location: place(one), message: message(one) })),
  };
}
