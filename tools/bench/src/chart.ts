import { time, type GroupResults } from "./report.js";

const palette = ["#9aa5b1", "#2f6fde", "#e08a1e", "#3a9d5d"];
const rowHeight = 26;
const barHeight = 16;
const nameWidth = 210;
const barsWidth = 480;
const valueWidth = 90;
const width = nameWidth + barsWidth + valueWidth;

/** The times as an SVG of horizontal bars: the median, with a line from the shortest run to the longest. */
export function chart(title: string, groups: readonly GroupResults[]): string {
  const longest = Math.max(...groups.flatMap(({ results }) => results.map(({ wallMs }) => wallMs.most)));
  const scale = (ms: number) => Math.round((ms / longest) * barsWidth * 10) / 10;
  const parts = [text(10, 24, title, `font-weight="bold" font-size="15"`)];
  let y = 40;
  for (const group of groups) {
    if (group.title !== undefined) {
      parts.push(text(10, y + 16, group.title, `fill="#555"`));
      y += rowHeight;
    }
    for (const [index, { name, wallMs }] of group.results.entries()) {
      const middle = y + barHeight / 2;
      const [least, most] = [nameWidth + scale(wallMs.least), nameWidth + scale(wallMs.most)];
      parts.push(
        text(nameWidth - 8, middle + 4, name, `text-anchor="end"`),
        `<rect x="${nameWidth}" y="${y}" width="${scale(wallMs.median)}" height="${barHeight}" fill="${palette[index % palette.length] ?? ""}"/>`,
        `<path d="M${least} ${middle}H${most}" stroke="#222"/>`,
        text(most + 6, middle + 4, time(wallMs.median)),
      );
      y += rowHeight;
    }
    y += 8;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${y}" fill="#fff"/>
${parts.join("\n")}
</svg>
`;
}

function text(x: number, y: number, content: string, attributes = ""): string {
  const escaped = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${x}" y="${y}" ${attributes}>${escaped}</text>`;
}
