import type { IgnoreFacts } from "@fc-check/core";
import type ts from "typescript";

const marker = "fc-check-ignore";

/** The comments `fc-check-ignore CODE, CODE -- reason` of a file. */
export function ignoreComments(compiler: typeof ts, sourceFile: ts.SourceFile): IgnoreFacts[] {
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
        line: lineAfter(sourceFile, comment.end),
      });
  }
  return found;
}

/** The codes that a comment names; undefined where it only mentions the marker. */
function codesOf(comment: string): string[] | undefined {
  const match = /^\/[/*][\s*]*fc-check-ignore(?![\w-])([^]*?)(?:\*\/)?$/.exec(comment);
  if (match === null) return undefined;
  const [codes = ""] = (match[1] ?? "").split(/(?:^|\s)--(?:\s|$)/);
  return codes.split(/[\s,]+/).filter((code) => code !== "");
}

/** The comment that holds a position; undefined in a string, a template or text. */
function commentAt(
  compiler: typeof ts,
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

function lineAfter(sourceFile: ts.SourceFile, end: number): IgnoreFacts["line"] {
  const starts = sourceFile.getLineStarts();
  const { line } = sourceFile.getLineAndCharacterOfPosition(end);
  const length = sourceFile.text.length + 1;
  return { start: starts[line + 1] ?? length, end: starts[line + 2] ?? length };
}
