import type ts from "typescript";
import type * as Sync from "typescript-7/sync";
import { nativeNumber } from "./objects.js";

/**
 * What `--noEmit` takes away: that two files would be written to one place, or a source be written over, and that imports that end with `.ts`
 * would stay so. The program is made with the project's own options, which may say that it emits.
 */
const ofEmit = new Set([5055, 5056, 5096]);

/** The program whose diagnostics are asked for. */
interface DiagnosedProgram {
  readonly program: Sync.Program;
  /** The file with a name, as the extractor has it. */
  readonly fileOf: (name: string) => ts.SourceFile;
  /** Whether a file belongs to a project that this one refers to, which reports it. */
  readonly isElsewhere: (name: string) => boolean;
}

/**
 * What `tsc --noEmit` reports of a program, in the shape of TypeScript's JavaScript API. As there, each step is only done where the ones before
 * found nothing. `only` are the files that are asked for, where these are not all.
 */
export function diagnosticsOf(
  source: DiagnosedProgram,
  only: ReadonlySet<string> | undefined,
): ts.Diagnostic[] {
  const { program, isElsewhere } = source;
  const files = only && [...only];
  const { declaration, composite } = program.getCompilerOptions();
  const here = (found: readonly Sync.Diagnostic[]): readonly Sync.Diagnostic[] =>
    found.filter(({ fileName }) => fileName === undefined || !isElsewhere(fileName));
  const steps = [
    () => here(program.getSyntacticDiagnostics(files)),
    () => [...program.getProgramDiagnostics(), ...program.getGlobalDiagnostics()],
    () => here(program.getSemanticDiagnostics(files)),
    () => (declaration || composite ? here(program.getDeclarationDiagnostics(files)) : []),
  ];
  let found: readonly Sync.Diagnostic[] = [];
  for (const step of steps) {
    found = step().filter(({ code }) => !ofEmit.has(code));
    if (found.length > 0) break;
  }
  return [...program.getConfigFileParsingDiagnostics(), ...found].map((one) => shaped(one, source));
}

function shaped(native: Sync.Diagnostic, source: DiagnosedProgram): ts.Diagnostic {
  const { fileName, pos, end, code, category, relatedInformation } = native;
  const file = fileName === undefined ? undefined : source.fileOf(fileName);
  return {
    category: nativeNumber(category),
    code,
    file,
    start: file && pos,
    length: file && end - pos,
    messageText: chainOf(native),
    ...(relatedInformation && { relatedInformation: relatedInformation.map((one) => shaped(one, source)) }),
  };
}

function chainOf({
  text,
  category,
  code,
  messageChain = [],
}: Sync.Diagnostic): string | ts.DiagnosticMessageChain {
  if (messageChain.length === 0) return text;
  return {
    messageText: text,
    category: nativeNumber(category),
    code,
    next: messageChain.map(chainWith),
  };
}

function chainWith({ text, category, code, messageChain = [] }: Sync.Diagnostic): ts.DiagnosticMessageChain {
  return {
    messageText: text,
    category: nativeNumber(category),
    code,
    next: messageChain.map(chainWith),
  };
}
