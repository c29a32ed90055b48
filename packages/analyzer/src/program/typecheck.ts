import type { CompilerDiagnostic } from "@fc-check/core";
import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import { libFolder } from "../files/lib-files.js";
import type { Session } from "../session/session.js";

/** What a program can tell, though TypeScript's declarations do not show it: a file that another project, which this one refers to, checks. */
interface ProgramWithRedirects extends ts.Program {
  readonly isSourceOfProjectReferenceRedirect: (file: string) => boolean;
}

/**
 * What `tsc --noEmit` reports of a program. As there, each step is only done where the ones before found nothing. `only` are the files that are
 * asked for, where these are not all.
 */
export function typecheck(
  program: ts.Program,
  only: ReadonlySet<string> | undefined,
): readonly ts.Diagnostic[] {
  const isElsewhere = (file: string): boolean =>
    (program as ProgramWithRedirects).isSourceOfProjectReferenceRedirect(file);
  type Step = (file?: ts.SourceFile) => readonly ts.Diagnostic[];
  const ofFiles = (step: Step): readonly ts.Diagnostic[] => {
    const files = only && [...only].flatMap((file) => program.getSourceFile(file) ?? []);
    const found = files === undefined ? step() : files.flatMap((file) => step(file));
    return found.filter(({ file }) => file === undefined || !isElsewhere(file.fileName));
  };
  const { declaration, composite } = program.getCompilerOptions();
  const steps = [
    () => ofFiles((file) => program.getSyntacticDiagnostics(file)),
    () => [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()],
    () => ofFiles((file) => program.getSemanticDiagnostics(file)),
    () => (declaration || composite ? ofFiles((file) => program.getDeclarationDiagnostics(file)) : []),
  ];
  let found: readonly ts.Diagnostic[] = [];
  for (const step of steps) {
    found = step();
    if (found.length > 0) break;
  }
  return morph().ts.sortAndDeduplicateDiagnostics([...program.getConfigFileParsingDiagnostics(), ...found]);
}

/** What TypeScript reports, in the form of the report. What is about no file is about `configFile`, at its start. */
export function toCompilerDiagnostic(
  diagnostic: ts.Diagnostic,
  configFile: string,
  session: Session,
): CompilerDiagnostic {
  const place = ({ file, start = 0, length = 0 }: ts.DiagnosticRelatedInformation) => ({
    file: file?.fileName ?? configFile,
    start,
    end: start + length,
  });
  const message = ({ messageText }: ts.DiagnosticRelatedInformation): string =>
    relativePaths(morph().ts.flattenDiagnosticMessageText(messageText, "\n"), session);
  // One without a file would only say where it is not.
  const related = diagnostic.relatedInformation?.filter(({ file }) => file !== undefined) ?? [];
  return {
    code: `TS${diagnostic.code}`,
    severity: diagnostic.category === morph().ts.DiagnosticCategory.Error ? "error" : "warning",
    message: message(diagnostic),
    location: place(diagnostic),
    related: related.map((one) => ({ location: place(one), message: message(one) })),
  };
}

/** TypeScript's messages quote absolute paths, which differ from machine to machine. A quoted `/name` may be a property too. */
function relativePaths(message: string, { files, folder, display }: Session): string {
  const isPath = (text: string): boolean =>
    text === folder ||
    text.startsWith(`${folder}/`) ||
    text.startsWith(`${libFolder}/`) ||
    files.fileExists(text);
  return message
    .replace(/'((?:\/|[A-Za-z]:\/)[^']*)'/g, (quoted, text: string) =>
      isPath(text) ? `'${display(text)}'` : quoted,
    )
    .replace(/\bimport\("((?:\/|[A-Za-z]:\/)[^"]*)"/g, (_, path: string) => `import("${display(path)}"`);
}
