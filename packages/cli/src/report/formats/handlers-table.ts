import type { ReportedHandler } from "@fc-check/core";
import Table from "cli-table3";
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

/** Every handler, a row each. */
export function handlersTable(
  handlers: readonly ReportedHandler[],
  { bold, cyan, green, red, yellow }: Colors,
): string {
  const verdictColor = { valid: green, invalid: red, unknown: yellow };
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
      shorten(printable(handler.signature)),
      verdictColor[handler.verdict](handler.verdict),
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

function shorten(signature: string): string {
  return signature.length > longestSignature ? `${signature.slice(0, longestSignature - 1)}…` : signature;
}
