/**
 * Text as it stands in SVG.
 * @param {string} text
 */
export function escapeXml(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** GitHub shows no fonts but those of the reader's machine. */
export const fonts = {
  text: "-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif",
  code: "ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace",
};

/**
 * A picture that follows the reader's choice of light or dark.
 * @param {{
 *   title: string, width: number, height: number, body: readonly string[], style: string,
 *   colours: Readonly<Record<string, readonly [light: string, dark: string]>>
 * }} picture `colours` are CSS variables for the style; `title` is read out where the picture can't be seen
 */
export function svg({ title, width, height, body, style, colours }) {
  const variables = (/** @type {0 | 1} */ theme) =>
    Object.entries(colours)
      .map(([name, pair]) => `--${name}: ${pair[theme]};`)
      .join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${escapeXml(title)}</title>
<style>
svg { ${variables(0)} }
@media (prefers-color-scheme: dark) { svg { ${variables(1)} } }
${style.trim()}
</style>
${body.join("\n")}
</svg>
`;
}
