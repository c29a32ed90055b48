import { ignoredCodes } from "@fc-check/core";
import type { IgnoreFacts } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";

const marker = "fc-check-ignore";

/** The comments `fc-check-ignore CODE, CODE -- reason` of a file. */
export function ignoreComments(compiler: Compiler, sourceFile: ts.SourceFile): IgnoreFacts[] {
  const { text } = sourceFile;
  const found: IgnoreFacts[] = [];
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length)) {
    const comment = commentAt(compiler, sourceFile, at);
    if (comment === undefined) continue;
    const codes = codesOf(text.slice(comment.pos, comment.end));
    if (codes !== undefined)
      found.push({
        span: { start: comment.pos, end: comment.end },
        codes,
        line: linesBelow(sourceFile, comment),
      });
  }
  return found;
}

/** The codes that a comment names; undefined where it only mentions the marker. */
function codesOf(comment: string): string[] | undefined {
  const match = /^\/[/*][\s*]*fc-check-ignore(?![\w-])([^]*?)(?:\*\/)?$/.exec(comment);
  if (match === null) return undefined;
  return ignoredCodes((match[1] ?? "").replace(/\n\s*\*+/g, "\n"));
}

/** The comment that holds a position; undefined in a string, a template or text. */
function commentAt(
  compiler: Compiler,
  sourceFile: ts.SourceFile,
  position: number,
): ts.CommentRange | undefined {
  const { SyntaxKind } = compiler;
  const isDocumentation = ({ kind }: ts.Node): boolean =>
    kind >= SyntaxKind.FirstJSDocNode && kind <= SyntaxKind.LastJSDocNode;
  let token: ts.Node | undefined;
  let child: ts.Node | undefined = sourceFile;
  while (child !== undefined) {
    token = child;
    child = token
      .getChildren(sourceFile)
      .find((one) => one.pos <= position && position < one.end && !isDocumentation(one));
  }
  // Between the tags of JSX there is text, not code.
  if (token?.kind === SyntaxKind.JsxText) return undefined;
  const start = token === undefined ? 0 : token.pos;
  const ranges = [
    ...(compiler.getTrailingCommentRanges(sourceFile.text, start) ?? []),
    ...(compiler.getLeadingCommentRanges(sourceFile.text, start) ?? []),
  ];
  return ranges.find(({ pos, end }) => pos <= position && position < end);
}

/** A comment and the white space around it within its lines, in JSX with its braces. */
const commentPattern = /[ \t]*(?:\/\/[^\r\n]*|\/\*[^]*?\*\/|\{\s*\/\*[^]*?\*\/\s*\})[ \t]*/y;

/** Down to the next line of code: comments in between, a reason that goes on or those of other tools, are no code. Code before a comment ends that. */
function linesBelow(sourceFile: ts.SourceFile, { pos, end }: ts.TextRange): IgnoreFacts["line"] {
  const { text } = sourceFile;
  const starts = sourceFile.getLineStarts();
  const length = text.length + 1;
  const next = sourceFile.getLineAndCharacterOfPosition(end).line + 1;
  const before = text.slice(starts[sourceFile.getLineAndCharacterOfPosition(pos).line], pos);
  const leads = /^\s*\{?\s*$/.test(before.replace(/\/\*.*?\*\//g, ""));
  let line = next;
  for (let at = starts[next]; leads && at !== undefined;) {
    commentPattern.lastIndex = at;
    if (!commentPattern.test(text)) break;
    at = commentPattern.lastIndex;
    line = sourceFile.getLineAndCharacterOfPosition(at).line;
    // Code after the comment, on its last line, is what the run leads to.
    if (at < text.length && !/[\r\n\u2028\u2029]/.test(text.charAt(at))) continue;
    line += 1;
    at = starts[line];
  }
  return { start: starts[next] ?? length, end: starts[line + 1] ?? length };
}
