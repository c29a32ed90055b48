import type { Span } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";

/** The JSDoc tags that carry roles (docs/handler-rules.md, section 2), and those of functions that start handlers of raw bytes, or throw where they are called twice. */
type Tag = "fcRegistrar" | "fcRawRegistrar" | "fcStartsOnce" | "fcContext" | "fcHandler";

/** A declaration that carries a tag. */
export interface TaggedDeclaration {
  readonly tag: Tag;
  /** What follows the tag on its line. */
  readonly text: string;
  /** Where the tag itself stands. */
  readonly span: Span;
  /** The statement or member that the comment belongs to. */
  readonly node: ts.Node;
}

const tagPattern = /@(fcRegistrar|fcRawRegistrar|fcStartsOnce|fcContext|fcHandler)\b([^\n\r*]*)/g;

const scanned = new WeakMap<ts.SourceFile, readonly TaggedDeclaration[]>();

/**
 * The tagged declarations of a file. They are read from the comments' text, since a host may have switched the parsing of JSDoc off. The
 * answer depends on the file alone and is kept with it, so an editor pays for the files that change.
 */
export function taggedDeclarations(
  compiler: Compiler,
  sourceFile: ts.SourceFile,
): readonly TaggedDeclaration[] {
  const known = scanned.get(sourceFile);
  if (known !== undefined) return known;
  const found = sourceFile.text.includes("@fc") ? scan(compiler, sourceFile) : [];
  scanned.set(sourceFile, found);
  return found;
}

function scan(compiler: Compiler, sourceFile: ts.SourceFile): TaggedDeclaration[] {
  const found: TaggedDeclaration[] = [];
  for (const match of sourceFile.text.matchAll(tagPattern)) {
    const node = nodeAfter(compiler, sourceFile, match.index);
    if (node === undefined) continue;
    const comment = docComment(compiler, sourceFile, node);
    if (comment === undefined || match.index < comment.pos || match.index >= comment.end) continue;
    if (!startsTag(sourceFile.text.slice(comment.pos, match.index))) continue;
    const tag = match[1] as Tag;
    const span = { start: match.index, end: match.index + tag.length + 1 };
    found.push({ tag, text: (match[2] ?? "").trim(), span, node });
  }
  return found;
}

/** The outermost node below the file whose leading trivia holds this position. */
function nodeAfter(compiler: Compiler, sourceFile: ts.SourceFile, position: number): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): boolean => {
    if (position < node.pos || position >= node.end) return false;
    if (position < node.getStart(sourceFile)) {
      found = node;
      return true;
    }
    compiler.forEachChild(node, visit);
    return true;
  };
  compiler.forEachChild(sourceFile, visit);
  return found;
}

/** The last doc comment before a node: the one that the compiler takes for the node's own. */
export function docComment(
  compiler: Compiler,
  { text }: ts.SourceFile,
  node: ts.Node,
): ts.CommentRange | undefined {
  const ranges = [
    ...(compiler.getTrailingCommentRanges(text, node.pos) ?? []),
    ...(compiler.getLeadingCommentRanges(text, node.pos) ?? []),
  ];
  return ranges.filter(({ pos }) => text.startsWith("/**", pos)).at(-1);
}

/** A tag starts a line of its comment, or stands anywhere in a comment of one line; in the middle of a text it is only mentioned. */
function startsTag(before: string): boolean {
  const lastLine = before.slice(before.lastIndexOf("\n") + 1);
  return before.includes("\n") ? /^\s*\**\s*$/.test(lastLine) : /[\s*]$/.test(before);
}
