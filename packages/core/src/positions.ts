import type { Span } from "./facts.js";

/** A position in a text file: both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The positions of a span, given the offsets at which its file's lines start. */
export function positionsOf(span: Span, lineStarts: readonly number[]): { start: Position; end: Position } {
  return { start: positionOf(span.start, lineStarts), end: positionOf(span.end, lineStarts) };
}

function positionOf(offset: number, lineStarts: readonly number[]): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** Less than 0 where the first comes first. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
