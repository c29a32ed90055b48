import type { ReportedHandler } from "@fc-check/core";
import { drawingOf } from "./slots.js";
import type { Drawing, Slot, SlotName } from "./slots.js";
import { html } from "./template.js";
import type { Html } from "./template.js";

/** All in the units of the drawing, which are pixels where there is room for them. */
const width = 348;
const height = 84;
const box = { width: 124, height: 36 };
const middle = { x: width / 2, y: height / 2 };
const radius = 19;
/** As many characters of a type as fit into a box; of wider ones the rest is cut off. */
const longest = 16;

const places: Readonly<Record<SlotName, { readonly x: number; readonly y: number }>> = {
  context: { x: 1, y: 1 },
  input: { x: 1, y: height - box.height - 1 },
  output: { x: width - box.width - 1, y: 1 },
  error: { x: width - box.width - 1, y: height - box.height - 1 },
};

/** Draws what a handler takes and gives: absent parts faded, and those red that the diagnostics of these codes are about. */
export function diagram(handler: ReportedHandler, codes: readonly string[]): Html {
  const drawing = drawingOf(handler, codes);
  const { context, input, output, error } = drawing.slots;
  return html`<svg
    class="diagram"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-label="${describe(handler, drawing)}"
  >
    ${slot("context", context)}${slot("input", input)}${slot("output", output)}${slot("error", error)}
    <g class="node ${drawing.faulty ? "faulty" : handler.verdict}">
      <circle cx="${middle.x}" cy="${middle.y}" r="${radius}" />
      <text class="function" x="${middle.x}" y="${middle.y + 6}">ƒ</text>
      ${
        handler.async
          ? html`<text class="async" x="${middle.x}" y="${middle.y - radius - 6}">async</text>`
          : undefined
      }
      <text class="number" x="${middle.x}" y="${middle.y + radius + 14}">${shapeText(handler)}</text>
    </g>
  </svg>`;
}

function slot(name: SlotName, { type, faulty }: Slot): Html {
  const { x, y } = places[name];
  const isLeft = x < middle.x;
  const from = isLeft ? x + box.width : middle.x + radius;
  const to = isLeft ? middle.x - radius : x;
  const [start, end] = isLeft ? [y + box.height / 2, middle.y] : [middle.y, y + box.height / 2];
  const bend = (from + to) / 2;
  const state = faulty ? "faulty" : type === undefined ? "absent" : "present";
  const shown = type ?? (faulty ? "missing" : "none");
  return html`<g class="slot ${state}">
    <title>${name}: ${shown}</title>
    <path d="M${from} ${start}C${bend} ${start} ${bend} ${end} ${to} ${end}" />
    <rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6" />
    <text class="role" x="${x + 9}" y="${y + 14}">${name}</text>
    ${faulty ? html`<text class="cross" x="${x + box.width - 9}" y="${y + 14}">✕</text>` : undefined}
    <svg x="${x + 9}" y="${y}" width="${box.width - 12}" height="${box.height}">
      <text class="type" y="28">${shorten(shown)}</text>
    </svg>
  </g>`;
}

function shorten(type: string): string {
  return type.length > longest ? `${type.slice(0, longest - 1)}…` : type;
}

/** What the drawing shows, in words. */
function describe(handler: ReportedHandler, { slots }: Drawing): string {
  const parts = Object.entries(slots).flatMap(([name, { type, faulty }]) =>
    type === undefined && !faulty ? [] : [`${name} ${type ?? "missing"}${faulty ? " (wrong)" : ""}`],
  );
  const what = [handler.async ? "async" : "", shapeText(handler)].filter((text) => text !== "");
  return [...what, ...(parts.length === 0 ? ["nothing taken, nothing returned"] : parts)].join("; ");
}

/** `shape 9` */
export function shapeText({ kind, shape, undocumented }: ReportedHandler): string {
  if (kind === "lifecycle") return "lifecycle";
  if (shape !== null) return `shape ${shape}`;
  return undocumented ? "undocumented" : "no shape";
}
