const start = "<!-- results:start -->";
const end = "<!-- results:end -->";
const section = /<!-- section ([\w-]+) -->\n([^]*?)(?=<!-- section |$)/g;

/**
 * Puts a section among the results in a page, which stand between two markers; it takes the place of what was there
 * under its name.
 * @param order the names of all sections; others are dropped
 * @throws Error when the page lacks the markers
 */
export function putSection(page: string, name: string, text: string, order: readonly string[]): string {
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page lacks the line "${start}", or after it "${end}".`);
  const sections = new Map<string, string>();
  for (const [, known = "", content = ""] of page.slice(from, to).matchAll(section))
    sections.set(known, content);
  sections.set(name, text);
  const results = order.flatMap((known) => {
    const content = sections.get(known);
    return content === undefined ? [] : `<!-- section ${known} -->\n\n${content.trim()}\n`;
  });
  return `${page.slice(0, from)}${start}\n\n${results.join("\n")}\n${page.slice(to)}`;
}
