import { version } from "@fc-check/core/package.json";
import { place } from "./markup.js";
import type { Result } from "./session.js";
import type { State } from "./state.js";

/** A report of a bug in Markdown: the files, what is found in them, and the versions. */
export function writeIssue({ files }: State, result: Result, address: string): string {
  const texts = Object.entries(files).map(
    ([name, text]) => `\`${name}\`:\n\n${fenced(text.trimEnd(), name.endsWith(".json") ? "jsonc" : "ts")}`,
  );
  const findings = [...result.report.diagnostics, ...result.compiler].map(
    (one) => `${place(one)} ${one.severity} ${one.code}: ${one.message}`,
  );
  return [
    "### Code",
    ...texts,
    "### Findings",
    fenced(findings.length === 0 ? "none" : findings.join("\n"), "text"),
    "### Expected",
    "",
    "### Versions",
    `fc-check ${version}, TypeScript ${result.typescript}. [Open in the playground](${address})`,
  ].join("\n\n");
}

/** A fence that is longer than any in the text. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
