import type ts from "typescript";
import type { Compiler, Program } from "./compiler.js";

/**
 * The files of a program that are checked: the project's own sources. Left out are declaration files, packages, the sources of referenced
 * projects (which are checked with their own options), JSON, and JavaScript that the compiler does not check either.
 */
export function projectFiles(compiler: Compiler, program: Program): ts.SourceFile[] {
  const foreign = new Set<string>();
  collectReferenced(program.getResolvedProjectReferences() ?? [], foreign);
  for (const root of program.getRootFileNames()) foreign.delete(root);
  const { checkJs = false } = program.getCompilerOptions();
  return program.getSourceFiles().filter((sourceFile) => {
    if (sourceFile.isDeclarationFile || foreign.has(sourceFile.fileName)) return false;
    if (program.isSourceFileFromExternalLibrary(sourceFile) || sourceFile.fileName.endsWith(".json"))
      return false;
    return !isJavaScript(sourceFile) || isChecked(compiler, sourceFile, checkJs);
  });
}

function collectReferenced(
  references: readonly (ts.ResolvedProjectReference | undefined)[],
  files: Set<string>,
  seen = new Set<ts.ResolvedProjectReference>(),
): void {
  for (const reference of references) {
    if (reference === undefined || seen.has(reference)) continue;
    seen.add(reference);
    for (const file of reference.commandLine.fileNames) files.add(file);
    collectReferenced(reference.references ?? [], files, seen);
  }
}

/** Whether a file is JavaScript, where no type annotation can be written. */
export function isJavaScript({ fileName }: ts.SourceFile): boolean {
  return /\.[cm]?jsx?$/.test(fileName);
}

/** Whether a node stands in a file. A program may list its files as other objects than their nodes refer to, so that the name counts. */
export function isIn(node: ts.Node, { fileName }: ts.SourceFile): boolean {
  return node.getSourceFile().fileName === fileName;
}

/** `// @ts-check` and `// @ts-nocheck` at the top of a file override the option `checkJs`; the last one holds. */
function isChecked(compiler: Compiler, { text }: ts.SourceFile, checkJs: boolean): boolean {
  let checked = checkJs;
  for (const { pos, end } of compiler.getLeadingCommentRanges(text, compiler.getShebang(text)?.length ?? 0) ??
    []) {
    const match = /^\/\/\/?\s*@ts-(no)?check\b/.exec(text.slice(pos, end));
    if (match !== null) checked = match[1] === undefined;
  }
  return checked;
}
