/**
 * Replaces what stands between the comments `<!-- NAME:start -->` and `<!-- NAME:end -->`.
 * @param {string} text @param {string} name @param {string} part
 */
export function replacePart(text, name, part) {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`"${start}" and "${end}" are missing from the text.`);
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
}

/**
 * A table in Markdown.
 * @param {readonly string[]} head @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/**
 * A block of code in Markdown.
 * @param {string} language @param {string} code
 */
export function block(language, code) {
  return `\`\`\`${language}\n${code.trim()}\n\`\`\``;
}
