import jsTokens from "js-tokens";
import type { Token } from "js-tokens";
import { splitLines } from "../formats/code-frame.js";
import { html } from "./template.js";
import type { Html } from "./template.js";

/** A line of code, in pieces. */
export interface SourceLine {
  readonly text: string;
  /** In order, up to the end of the line. */
  readonly pieces: readonly Piece[];
}

/** A part of a line that has one colour. */
interface Piece {
  /** Where the next one starts. */
  readonly end: number;
  readonly kind: "keyword" | "string" | "number" | "comment" | "type" | undefined;
}

/** The lines of a text. Of TypeScript and JavaScript, the words of the language and such are told apart. */
export function sourceLines(text: string, file: string): SourceLine[] {
  if (!/\.[cm]?[jt]sx?$/.test(file))
    return splitLines(text).map((line) => ({ text: line, pieces: [{ end: line.length, kind: undefined }] }));
  const lines: { text: string; pieces: Piece[] }[] = [{ text: "", pieces: [] }];
  for (const token of jsTokens(text)) {
    for (const [index, part] of splitLines(token.value).entries()) {
      if (index > 0) lines.push({ text: "", pieces: [] });
      const line = lines.at(-1);
      if (line === undefined) continue;
      line.text += part;
      line.pieces.push({ end: line.text.length, kind: kindOf(token) });
    }
  }
  return lines;
}

const keywords = new Set(
  "abstract as async await break case catch class const continue debugger declare default delete do else enum export extends finally for from function get if implements import in infer instanceof interface is keyof let namespace new of override private protected public readonly return satisfies set static super switch this throw try type typeof unique var while with yield".split(
    " ",
  ),
);

const types = new Set(
  "any bigint boolean false never null number object string symbol true undefined unknown void".split(" "),
);

function kindOf({ type, value }: Token): Piece["kind"] {
  if (type === "IdentifierName") {
    if (types.has(value) || /^[A-Z]\w*[a-z]/.test(value)) return "type";
    return keywords.has(value) ? "keyword" : undefined;
  }
  if (type === "NumericLiteral") return "number";
  if (type.endsWith("Comment")) return "comment";
  return /^(?:String|NoSubstitution|Template|RegularExpression)/.test(type) ? "string" : undefined;
}

/** The part of a line from a column up to another, in colours. */
export function painted({ text, pieces }: SourceLine, start = 0, end = text.length): Html {
  let from = start;
  const parts: Html[] = [];
  for (const piece of pieces) {
    if (piece.end <= from) continue;
    if (from >= end) break;
    const part = text.slice(from, Math.min(piece.end, end));
    parts.push(piece.kind === undefined ? html`${part}` : html`<span class="${piece.kind}">${part}</span>`);
    from = piece.end;
  }
  return html`${parts}`;
}

/** A line without what is left of a column, and without what would be too long; `…` stands for what is left out. */
export function shorten({ text, pieces }: SourceLine, from: number, width: number): SourceLine {
  const end = from + width;
  const before = from > 0 ? "…" : "";
  const shown = text.slice(from, end);
  const shift = before.length - from;
  return {
    text: `${before}${shown}${text.length > end ? "…" : ""}`,
    pieces: [
      { end: before.length, kind: undefined },
      ...pieces
        .filter((piece) => piece.end > from)
        .map(({ end: at, kind }) => ({ end: Math.min(at, end) + shift, kind })),
      { end: Infinity, kind: undefined },
    ],
  };
}
