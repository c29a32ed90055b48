import { ts } from "../compiler.js";
import { indentationAt, layoutOf } from "./text-edits.js";
import type { TextEdit } from "./text-edits.js";

/** Something with elements between brackets: an object, an array, the arguments of a call. */
export interface List {
  readonly elements: ts.NodeArray<ts.Node>;
  /** After the opening bracket, and before the closing one. */
  readonly start: number;
  readonly end: number;
}

/** The list of an object, an array or a call. */
export function listOf(
  node: ts.ObjectLiteralExpression | ts.ArrayLiteralExpression | ts.CallExpression,
): List {
  if (ts.isCallExpression(node))
    return { elements: node.arguments, start: node.arguments.pos, end: node.end - 1 };
  const elements = ts.isObjectLiteralExpression(node) ? node.properties : node.elements;
  return { elements, start: elements.pos, end: node.end - 1 };
}

/**
 * The edits that append elements to a list, in the way it is written: one on each line or all on one, with or without a comma at the end; comments
 * stay at what they are about. In the elements, `\n` stands for a new line and `\t` for a step of indentation; those that have several lines get
 * lines of their own. `separator` stands between elements on one line.
 */
export function appendToList(
  source: ts.SourceFile,
  list: List,
  elements: readonly string[],
  separator = ", ",
): TextEdit[] {
  const { text } = source;
  const layout = layoutOf(text);
  const outer = indentationAt(text, list.start);
  const onLines = (indent: string): string[] =>
    elements.map((element) =>
      element.replaceAll("\n", `${layout.newLine}${indent}`).replaceAll("\t", layout.indent),
    );
  const last = list.elements.at(-1);
  const needsLines = elements.some((element) => element.includes("\n"));
  if (last === undefined) return fillEmpty();
  const lastStart = last.getStart(source);
  const before = text.slice(list.elements.at(-2)?.end ?? list.start, lastStart);
  if (before.includes("\n")) return appendLines(indentationAt(text, lastStart), "");
  if (!needsLines) return [insert(last.end, elements.map((element) => `${separator}${element}`).join(""))];
  return breakLine();

  /** Each of the new elements on a line, after the last one's comma and the comments on its line. */
  function appendLines(indent: string, closing: string): TextEdit[] {
    const { hasTrailingComma } = list.elements;
    const end = last === undefined ? list.start : hasTrailingComma ? list.elements.end : last.end;
    const comments = ts.getTrailingCommentRanges(text, end) ?? [];
    const lineStart = `${layout.newLine}${indent}`;
    const lines = onLines(indent).join(`,${lineStart}`);
    const comma = hasTrailingComma || closing !== "" ? "," : "";
    const start = comments.at(-1)?.end ?? end;
    const blank = text.slice(start, list.end).trim() === "";
    return [
      ...(hasTrailingComma ? [] : [insert(end, ",")]),
      {
        start,
        end: closing !== "" && blank ? list.end : start,
        text: `${lineStart}${lines}${comma}${closing}`,
      },
    ];
  }

  /** The elements on one line stay on one, which becomes a line of its own unless it is already several. */
  function breakLine(): TextEdit[] {
    const indent = outer + layout.indent;
    const edits = appendLines(indent, `${layout.newLine}${outer}`);
    if (text.slice(list.start, list.end).includes("\n")) return edits;
    const start = list.start + (/^\s*/.exec(text.slice(list.start))?.[0].length ?? 0);
    return [{ start: list.start, end: start, text: `${layout.newLine}${indent}` }, ...edits];
  }

  function fillEmpty(): TextEdit[] {
    const inside = text.slice(list.start, list.end);
    const kept = inside.trimEnd();
    const start = list.start + kept.length;
    if (!needsLines && !inside.includes("\n")) {
      const space = text[list.start - 1] === "{" && separator.endsWith(" ") ? " " : "";
      return [{ start, end: list.end, text: `${space}${elements.join(separator)}${space}` }];
    }
    const indent = outer + layout.indent;
    const lineStart = `${layout.newLine}${indent}`;
    const lines = onLines(indent).join(`,${lineStart}`);
    return [{ start, end: list.end, text: `${lineStart}${lines}${layout.newLine}${outer}` }];
  }
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
