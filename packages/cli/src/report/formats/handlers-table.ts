import type { ReportedHandler } from "@fc-check/core";
import Table from "cli-table3";
import { eastAsianWidth } from "get-east-asian-width";
import { stripVTControlCharacters } from "node:util";
import type { Colors } from "../../terminal/colors.js";
import { placeOf, printable } from "../../terminal/printable.js";

/** Longer signatures are cut. In UTF-16 units. */
const longestSignature = 80;

const noLines = Object.fromEntries(
  ["top", "bottom", "mid", "left", "right"]
    .flatMap((side) => [
      side,
      `${side}-mid`,
      `${side}-left`,
      `${side}-right`,
      "left-mid",
      "mid-mid",
      "right-mid",
    ])
    .map((name) => [name, ""]),
);

/** Every handler: a row each, or below each other where the rows are wider than the terminal. */
export function listOfHandlers(handlers: readonly ReportedHandler[], colors: Colors, width: number): string {
  const table = handlersTable(handlers, colors);
  const fits = table.split("\n").every((line) => columnsOf(stripVTControlCharacters(line)) <= width);
  return fits ? table : handlers.map((handler) => stacked(handler, colors, width)).join("\n");
}

function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
}

function stacked(handler: ReportedHandler, colors: Colors, width: number): string {
  const { bold, cyan } = colors;
  const shape = shapeOf(handler);
  const facts = [/^\d/.test(shape) ? `shape ${shape}` : shape, handler.go ?? "-"].filter(
    (fact) => fact !== "-",
  );
  return [
    `${bold(printable(handler.name ?? "(anonymous)"))} ${verdictOf(handler, colors)}`,
    `  ${cyan(placeOf(handler))}`,
    ...(facts.length > 0 ? [`  ${facts.join(", ")}`] : []),
    `  ${shorten(printable(handler.signature), Math.min(longestSignature, width - 2))}`,
  ].join("\n");
}

function verdictOf({ verdict }: ReportedHandler, { green, red, yellow }: Colors): string {
  return { valid: green, invalid: red, unknown: yellow }[verdict](verdict);
}

function handlersTable(handlers: readonly ReportedHandler[], colors: Colors): string {
  const { bold, cyan } = colors;
  const table = new Table({
    head: ["Handler", "Place", "Shape", "Go", "Signature", "Verdict"].map((title) => bold(title)),
    chars: { ...noLines, middle: "  " },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  for (const handler of handlers) {
    table.push([
      printable(handler.name ?? "(anonymous)"),
      cyan(placeOf(handler)),
      shapeOf(handler),
      handler.go ?? "-",
      shorten(printable(handler.signature), longestSignature),
      verdictOf(handler, colors),
    ]);
  }
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

function shapeOf({ kind, shape, undocumented }: ReportedHandler): string {
  if (kind === "lifecycle") return "lifecycle";
  return shape === null ? (undocumented ? "undocumented" : "-") : String(shape);
}

function shorten(signature: string, longest: number): string {
  return signature.length > longest ? `${signature.slice(0, longest - 1)}…` : signature;
}
