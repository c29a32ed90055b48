import { shapeOf, shapes } from "../../packages/core/dist/index.js";
import { table } from "./parts.mjs";
import { escapeXml, fonts, svg } from "./svg.mjs";

/** @typedef {import("../../packages/core/dist/index.js").Roles} Roles */
/** @typedef {Pick<Roles, "context" | "input">} Taken */
/** @typedef {Pick<Roles, "output" | "error">} Given */

/** The table of the nine signatures. */
export function shapesTable() {
  const rows = shapes.map(({ shape, typescript, go }) => [
    `[${shape}](../packages/runtime/examples/shape-${shape}.ts)`,
    `\`${typescript}\``,
    `\`${go}\``,
  ]);
  return table(["shape", "TypeScript (`E` is `Error | null`)", "Go"], rows);
}

/** @type {{ title: string, roles: Taken }[]} */
const rows = [
  { title: "takes nothing", roles: { context: false, input: false } },
  { title: "takes the event", roles: { context: false, input: true } },
  { title: "takes the context", roles: { context: true, input: false } },
  { title: "takes both", roles: { context: true, input: true } },
];

/** @type {{ title: string, roles: Given }[]} */
const columns = [
  { title: "gives nothing", roles: { output: false, error: false } },
  { title: "gives an error, or null", roles: { output: false, error: true } },
  { title: "gives an output and an error", roles: { output: true, error: true } },
];

const head = { width: 104, height: 40 };
const cell = { width: 248, height: 124, gap: 10 };
const legend = { height: 84 };
const margin = 12;
const size = {
  width: head.width + columns.length * (cell.width + cell.gap) + 2 * margin,
  height: head.height + rows.length * (cell.height + cell.gap) + legend.height + 2 * margin,
};

const colours = /** @type {const} */ ({
  page: ["#ffffff", "#0d1117"],
  text: ["#1f2328", "#f0f6fc"],
  quiet: ["#59636e", "#9198a1"],
  card: ["#ffffff", "#151b23"],
  border: ["#d1d9e0", "#3d444d"],
  box: ["#f6f8fa", "#212830"],
  context: ["#0969da", "#4493f8"],
  event: ["#1a7f37", "#3fb950"],
  output: ["#8250df", "#ab7df8"],
  error: ["#cf222e", "#f85149"],
});

const style = `
text { font: 13px ${fonts.text}; fill: var(--text); }
.head { font-size: 14px; font-weight: 600; }
.page { fill: var(--page); stroke: var(--border); }
.card { fill: var(--card); stroke: var(--border); }
.none { fill: none; stroke: var(--border); stroke-dasharray: 5 4; }
.box { fill: var(--box); stroke: var(--border); }
.code { font: 12.5px ${fonts.code}; }
.quiet { fill: var(--quiet); }
.badge { fill: var(--text); }
.number { fill: var(--card); font-weight: 700; text-anchor: middle; }
.middle { text-anchor: middle; }
.role { font-size: 12px; font-weight: 600; }
.end { text-anchor: end; }
.line { fill: none; stroke-width: 1.6; }
${["context", "event", "output", "error"].map((role) => `.${role} { fill: var(--${role}); } .line-${role} { stroke: var(--${role}); }`).join("\n")}
`;

/** The nine signatures as a picture: what they take from top to bottom, what they give from left to right. */
export function shapesPicture() {
  const body = columns.map(({ title }, column) =>
    text(head.width + column * (cell.width + cell.gap) + cell.width / 2, 24, title, "head middle"),
  );
  for (const [row, { title, roles: taken }] of rows.entries()) {
    const y = head.height + row * (cell.height + cell.gap);
    body.push(...rowTitle(title, y));
    for (const [column, { roles: given }] of columns.entries()) {
      const x = head.width + column * (cell.width + cell.gap);
      body.push(`<g transform="translate(${x} ${y})">`, ...card({ ...taken, ...given }), "</g>");
    }
  }
  const picture = [
    // The reader's page may be dark where the system is light: without a ground the words could not be read there.
    `<rect class="page" x="0.5" y="0.5" width="${size.width - 1}" height="${size.height - 1}" rx="10"/>`,
    `<g transform="translate(${margin} ${margin})">`,
    ...body,
    ...legendText(),
    "</g>",
  ];
  return svg({
    title: "The nine documented signatures of a handler",
    ...size,
    body: picture,
    style,
    colours,
  });
}

/** What the words in the picture stand for. */
function legendText() {
  const top = size.height - 2 * margin - legend.height + 18;
  const entries = [
    ["context", "Context: the request id, the credentials, the deadline"],
    ["event", "TIn: what the invocation brings, from JSON"],
    ["output", "TOut: what the caller gets, as JSON"],
    ["error", "E: Error | null, and null means that there is none"],
  ];
  return [
    ...entries.flatMap(([role = "", meaning = ""], index) => {
      const x = 2 + (index % 2) * 440;
      const y = top + Math.floor(index / 2) * 22;
      return [text(x, y, role, `role ${role}`), text(x + 56, y, meaning, "quiet")];
    }),
    text(2, top + 44, "Dashed: no document lists this signature. FC1008 reports it.", "quiet"),
  ];
}

/** @param {string} title @param {number} y */
function rowTitle(title, y) {
  const [verb = "", ...rest] = title.split(" ");
  const middle = y + cell.height / 2;
  return [text(2, middle - 4, verb, "head"), text(2, middle + 14, rest.join(" "), "head")];
}

/** One signature, drawn and written. @param {Roles} roles */
function card(roles) {
  const shape = shapeOf(roles);
  const frame = (/** @type {string} */ name) =>
    `<rect class="${name}" x="0.5" y="0.5" width="${cell.width - 1}" height="${cell.height - 1}" rx="8"/>`;
  if (shape === undefined) {
    const [x, y] = [cell.width / 2, cell.height / 2];
    return [
      frame("none"),
      text(x, y - 4, "in no document", "quiet middle"),
      text(x, y + 16, "FC1008", "code quiet middle"),
    ];
  }
  const [parameters = "", result = ""] = shape.typescript.split(" => ");
  const lines = shape.typescript.length <= 28 ? [shape.typescript] : [parameters, `=> ${result}`];
  return [
    frame("card"),
    `<circle class="badge" cx="17" cy="17" r="10"/>`,
    text(17, 21.5, String(shape.shape), "number"),
    ...diagram(roles),
    ...lines.map((line, index) =>
      text(cell.width / 2, (lines.length === 1 ? 104 : 95) + index * 17, line, "code middle"),
    ),
  ];
}

/** A box with what goes in on its left, and what comes out on its right. @param {Roles} roles */
function diagram({ context, input, output, error }) {
  const [middle, y] = [cell.width / 2 + 5, 45];
  const [left, right] = [middle - 30, middle + 30];
  const taken = [...(context ? ["context"] : []), ...(input ? ["event"] : [])];
  const given = [...(output ? ["output"] : []), ...(error ? ["error"] : [])];
  const lane = (/** @type {number} */ index, /** @type {number} */ of) =>
    y + (of === 1 ? 0 : index * 24 - 12);
  return [
    `<rect class="box" x="${left}" y="${y - 24}" width="60" height="48" rx="6"/>`,
    text(middle, y + 4.5, "handler", "quiet middle"),
    ...taken.flatMap((role, index) => {
      const at = lane(index, taken.length);
      return [text(left - 28, at + 4, role, `role end ${role}`), arrow(left - 24, left - 3, at, role)];
    }),
    ...given.flatMap((role, index) => {
      const at = lane(index, given.length);
      return [arrow(right + 3, right + 24, at, role), text(right + 28, at + 4, role, `role ${role}`)];
    }),
  ];
}

/** @param {number} from @param {number} to @param {number} y @param {string} role */
function arrow(from, to, y, role) {
  return `<path class="line line-${role}" d="M${from} ${y}H${to}m-5 -4l5 4l-5 4"/>`;
}

/** @param {number} x @param {number} y @param {string} content @param {string} classes */
function text(x, y, content, classes) {
  return `<text x="${x}" y="${y}" class="${classes}">${escapeXml(content)}</text>`;
}
