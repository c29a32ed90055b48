import { createRequire } from "node:module";
import { join } from "node:path";
import type ts from "typescript";

const compilers = new WeakMap<ts.Program, typeof ts | undefined>();

/** The copy of TypeScript that made a program, looked for once: each rule that is on asks for it, for each file. */
export function compilerOf(program: ts.Program, cwd: string): typeof ts | undefined {
  if (!compilers.has(program)) compilers.set(program, findCompiler(program, cwd));
  return compilers.get(program);
}

/**
 * The numbers of syntax kinds and flags differ between versions, so no other copy than the program's own will do. It lies beside
 * the declarations of its default library. For a program without these it is the one that the current folder sees. Undefined where neither is.
 */
function findCompiler(program: ts.Program, cwd: string): typeof ts | undefined {
  const sourceFiles = program.getSourceFiles();
  const library = sourceFiles.find((file) => program.isSourceFileDefaultLibrary(file));
  const made = (compiler: typeof ts): boolean => {
    const own = compiler.createSourceFile("own.ts", "", compiler.ScriptTarget.ES2022);
    return sourceFiles[0]?.constructor === own.constructor;
  };
  const beside = library === undefined ? undefined : load(library.fileName, "./typescript.js");
  if (beside !== undefined && made(beside)) return beside;
  const seen = load(join(cwd, "eslint.config.js"), "typescript");
  return seen !== undefined && made(seen) ? seen : undefined;
}

/** Loads a compiler as a file would. A file that is none, or a TypeScript without this interface (7 has another), gives undefined. */
function load(from: string, request: string): typeof ts | undefined {
  try {
    const loaded: unknown = createRequire(from)(request);
    return isCompiler(loaded) ? loaded : undefined;
  } catch {
    return undefined;
  }
}

function isCompiler(value: unknown): value is typeof ts {
  return typeof value === "object" && value !== null && "createSourceFile" in value;
}
