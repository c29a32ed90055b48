import anser from "anser";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../workspace.mjs";
import { escapeXml, fonts, svg } from "./svg.mjs";

const line = { height: 19, size: 13, column: 7.83 };
const padding = { left: 20, top: 54, bottom: 20 };

/** The colours of GitHub's own terminals. */
const colours = /** @type {const} */ ({
  background: ["#ffffff", "#0d1117"],
  border: ["#d1d9e0", "#3d444d"],
  bar: ["#f6f8fa", "#151b23"],
  text: ["#1f2328", "#f0f6fc"],
  red: ["#cf222e", "#ff7b72"],
  green: ["#116329", "#3fb950"],
  yellow: ["#7d4e00", "#d29922"],
  blue: ["#0969da", "#58a6ff"],
  magenta: ["#8250df", "#bc8cff"],
  cyan: ["#1b7c83", "#39c5cf"],
  "bright-black": ["#59636e", "#9198a1"],
});

const style = `
text { font: ${line.size}px ${fonts.code}; fill: var(--text); }
.frame { fill: var(--background); stroke: var(--border); }
.bar { fill: var(--bar); stroke: var(--border); }
.dot { fill: var(--border); }
.bold { font-weight: 700; }
.dim { opacity: 0.75; }
${["red", "green", "yellow", "blue", "magenta", "cyan", "bright-black"].map((name) => `.ansi-${name} { fill: var(--${name}); }`).join("\n")}
`;

/** What the command prints about the project with mistakes, as a picture of a terminal: the first two findings and the summary. */
export function outputPicture() {
  const { stdout } = spawnSync(process.execPath, [join(root, "packages/cli/bin/fc-check.js")], {
    cwd: join(root, "test-fixtures/samples-mistakes"),
    encoding: "utf8",
    env: { FORCE_COLOR: "1" },
  });
  const parts = stdout.trimEnd().split("\n\n");
  const left = parts.length - 3;
  const more = `\u001b[90m… ${left} more findings\u001b[39m`;
  const shown = ["$ npx fc-check", ...parts.slice(0, 2), more, ...parts.slice(-1)];
  return terminal(shown.join("\n\n").split("\n"), "fc-check reports what is wrong with two handlers");
}

/** @param {readonly string[]} lines with the escape sequences of a terminal @param {string} title */
function terminal(lines, title) {
  const columns = Math.max(...lines.map((text) => anser.ansiToText(text).length));
  const width = Math.ceil(columns * line.column) + 2 * padding.left;
  const height = padding.top + lines.length * line.height + padding.bottom - 10;
  const body = [
    `<rect class="frame" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>`,
    `<path class="bar" d="M0.5 32.5V10a9.5 9.5 0 0 1 9.5 -9.5H${width - 10}a9.5 9.5 0 0 1 9.5 9.5V32.5Z"/>`,
    ...[20, 38, 56].map((x) => `<circle class="dot" cx="${x}" cy="16.5" r="5.5"/>`),
    ...lines.flatMap((text, index) => {
      const y = padding.top + index * line.height;
      return text === "" ? [] : [`<text x="${padding.left}" y="${y}">${spans(text)}</text>`];
    }),
  ];
  return svg({ title, width, height, body, style, colours });
}

/** @param {string} text */
function spans(text) {
  const chunks = anser.ansiToJson(text, { json: true, remove_empty: true, use_classes: true });
  return chunks
    .map(({ content, fg, decorations }) => {
      const classes = [...(fg ? [fg] : []), ...decorations].join(" ");
      // SVG would make one space of several.
      const escaped = escapeXml(content).replaceAll(" ", "\u00a0");
      return classes === "" ? escaped : `<tspan class="${classes}">${escaped}</tspan>`;
    })
    .join("");
}
