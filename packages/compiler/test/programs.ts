import type ts from "typescript";
import type { Compiler } from "./compilers.js";

/** A project's configuration, read and resolved. Throws where TypeScript reports something about it. */
export function readConfig(compiler: Compiler, tsconfig: string): ts.ParsedCommandLine {
  const fail = (diagnostic: ts.Diagnostic): never => {
    throw new Error(`${tsconfig}: ${compiler.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`);
  };
  const host = { ...compiler.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const parsed = compiler.getParsedCommandLineOfConfigFile(tsconfig, {}, host);
  if (parsed === undefined) throw new Error(`${tsconfig} can't be read`);
  parsed.errors.forEach(fail);
  return parsed;
}

/** Builds a project's program, with referenced projects read from their sources. `texts` stand in for what the files on the disk say. */
export function createProgram(
  compiler: Compiler,
  { options, fileNames, projectReferences }: ts.ParsedCommandLine,
  jsDocParsingMode: ts.JSDocParsingMode,
  texts: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  const defaults = compiler.createCompilerHost(options);
  const read = defaults.getSourceFile.bind(defaults);
  // As the hosts do it; TypeScript has the last one, but does not declare it.
  const host: ts.CompilerHost & { useSourceOfProjectReferenceRedirect: () => boolean } = {
    ...defaults,
    jsDocParsingMode,
    readFile: (file) => texts.get(file) ?? defaults.readFile(file),
    getSourceFile: (file, languageVersion, ...rest) => {
      const text = texts.get(file);
      if (text !== undefined) return compiler.createSourceFile(file, text, languageVersion, true);
      if (!isShared(file)) return read(file, languageVersion, ...rest);
      const key = [compiler.version, file, jsDocParsingMode, JSON.stringify(languageVersion)].join(" ");
      const cached = shared.get(key) ?? read(file, languageVersion, ...rest);
      if (cached !== undefined) shared.set(key, cached);
      return cached;
    },
    useSourceOfProjectReferenceRedirect: () => true,
  };
  const references = projectReferences === undefined ? {} : { projectReferences };
  return compiler.createProgram({ rootNames: fileNames, options, host, ...references });
}

/** The source files of the default library, which all programs of one compiler share. */
const shared = new Map<string, ts.SourceFile>();

function isShared(file: string): boolean {
  return /\/typescript[^/]*\/lib\/lib\.[^/]*\.d\.ts$/.test(file);
}
