import { createRequire } from "node:module";
import { join } from "node:path";
import type ts from "typescript";
import { completed, isNative } from "./native-backend.js";

/** A program and the copy of TypeScript to ask it with. */
export interface Compiled {
  readonly compiler: typeof ts;
  readonly program: ts.Program;
  /** It comes from the experimental native backend of typescript-eslint. */
  readonly native: boolean;
}

const known = new WeakMap<ts.Program, Compiled | undefined>();

/** The compiler of a program, looked for once: each rule that is on asks for it, for each file. Undefined where there is none. */
export function compiledBy(program: ts.Program, cwd: string): Compiled | undefined {
  if (!known.has(program)) known.set(program, findCompiler(program, cwd));
  return known.get(program);
}

/**
 * The numbers of syntax kinds and flags differ between versions, so no other copy than the program's own will do. It lies beside
 * the declarations of its default library. For a program without these it is the one that the current folder sees.
 */
function findCompiler(program: ts.Program, cwd: string): Compiled | undefined {
  const sourceFiles = program.getSourceFiles();
  const library = sourceFiles.find((file) => program.isSourceFileDefaultLibrary(file));
  const made = (compiler: typeof ts): boolean => {
    const own = compiler.createSourceFile("own.ts", "", compiler.ScriptTarget.ES2022);
    return sourceFiles[0]?.constructor === own.constructor;
  };
  const beside = library === undefined ? undefined : load(library.fileName, "./typescript.js");
  if (beside !== undefined && made(beside)) return { compiler: beside, program, native: false };
  const seen = load(join(cwd, "eslint.config.js"), "typescript");
  if (seen === undefined) return undefined;
  if (isNative(library)) return { compiler: seen, program: completed(seen, program), native: true };
  return made(seen) ? { compiler: seen, program, native: false } : undefined;
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
