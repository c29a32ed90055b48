import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import { indentationAt, layoutOf } from "./text-edits.js";
import type { Layout, TextEdit } from "./text-edits.js";

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
  if (morph().ts.isCallExpression(node))
    return { elements: node.arguments, start: node.arguments.pos, end: node.end - 1 };
  const elements = morph().ts.isObjectLiteralExpression(node) ? node.properties : node.elements;
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
  const appending = new Appending(text, list, elements);
  const needsLines = elements.some((element) => element.includes("\n"));
  const last = list.elements.at(-1);
  if (last === undefined) {
    const onOneLine = !needsLines && !text.slice(list.start, list.end).includes("\n");
    return [onOneLine ? appending.fillLine(separator) : appending.fillLines()];
  }
  const lastStart = last.getStart(source);
  const before = text.slice(list.elements.at(-2)?.end ?? list.start, lastStart);
  if (before.includes("\n")) return appending.addLines(last, indentationAt(text, lastStart));
  if (!needsLines) return [insert(last.end, elements.map((element) => `${separator}${element}`).join(""))];
  return appending.breakLine(last);
}

/** Elements that are appended to a list. */
class Appending {
  readonly #text: string;
  readonly #list: List;
  readonly #elements: readonly string[];
  readonly #layout: Layout;
  /** The indentation of the list itself. */
  readonly #outer: string;

  constructor(text: string, list: List, elements: readonly string[]) {
    this.#text = text;
    this.#list = list;
    this.#elements = elements;
    this.#layout = layoutOf(text);
    this.#outer = indentationAt(text, list.start);
  }

  /** Each of the new elements on a line, after the last one's comma and the comments on its line. */
  addLines(last: ts.Node, indent: string, closing = ""): TextEdit[] {
    const { hasTrailingComma } = this.#list.elements;
    const end = hasTrailingComma ? this.#list.elements.end : last.end;
    const comments = morph().ts.getTrailingCommentRanges(this.#text, end) ?? [];
    const comma = hasTrailingComma || closing !== "" ? "," : "";
    const start = comments.at(-1)?.end ?? end;
    const blank = this.#text.slice(start, this.#list.end).trim() === "";
    return [
      ...(hasTrailingComma ? [] : [insert(end, ",")]),
      {
        start,
        end: closing !== "" && blank ? this.#list.end : start,
        text: `${this.#lines(indent)}${comma}${closing}`,
      },
    ];
  }

  /** The elements on one line stay on one, which becomes a line of its own unless it is already several. */
  breakLine(last: ts.Node): TextEdit[] {
    const { start, end } = this.#list;
    const indent = this.#outer + this.#layout.indent;
    const edits = this.addLines(last, indent, `${this.#layout.newLine}${this.#outer}`);
    const inside = this.#text.slice(start, end);
    if (inside.includes("\n")) return edits;
    const blank = /^\s*/.exec(inside)?.[0].length ?? 0;
    return [{ start, end: start + blank, text: `${this.#layout.newLine}${indent}` }, ...edits];
  }

  /** All on the line of an empty list. */
  fillLine(separator: string): TextEdit {
    const { start, end } = this.#list;
    const space = this.#text[start - 1] === "{" && separator.endsWith(" ") ? " " : "";
    return { start: this.#contentEnd(), end, text: `${space}${this.#elements.join(separator)}${space}` };
  }

  /** Each on a line of an empty list. */
  fillLines(): TextEdit {
    const lines = this.#lines(this.#outer + this.#layout.indent);
    const text = `${lines}${this.#layout.newLine}${this.#outer}`;
    return { start: this.#contentEnd(), end: this.#list.end, text };
  }

  /** Where the comments of an empty list end. */
  #contentEnd(): number {
    const { start, end } = this.#list;
    return start + this.#text.slice(start, end).trimEnd().length;
  }

  #lines(indent: string): string {
    const lineStart = `${this.#layout.newLine}${indent}`;
    const elements = this.#elements.map((element) =>
      element.replaceAll("\n", lineStart).replaceAll("\t", this.#layout.indent),
    );
    return lineStart + elements.join(`,${lineStart}`);
  }
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
