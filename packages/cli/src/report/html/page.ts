import type { Report } from "@fc-check/core";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Outcome, Style } from "../formats/outcome.js";
import { count } from "../formats/summary.js";
import { codePages } from "./code-pages.js";
import { entriesOf } from "./entries.js";
import { filterForm } from "./filters.js";
import { results } from "./results.js";
import { headline, summaryBanner } from "./summary.js";
import { html, trusted } from "./template.js";
import type { Html } from "./template.js";

/** In this order: a later rule overrides an earlier one that is as specific. */
const styles = ["palette", "base", "summary", "controls", "results", "code", "diagram", "print"];

/**
 * The report as one page that needs nothing else: no network, no other file. Nothing of the checked project can run in it: all text is escaped,
 * and the page's own policy lets only the scripts of this package run.
 */
export function printHtml(outcome: Outcome, { terminal }: Pick<Style, "terminal">): string {
  const project = projectName(terminal.folder);
  // The style is shipped as it is written; the scripts are compiled.
  const style = styles.map((name) => readAsset(`../../../src/report/html/style/${name}.css`)).join("\n");
  const theme = readAsset("browser/theme.js");
  const scripts = ["filters", "copy"].map((name) => readAsset(`browser/${name}.js`));
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${[theme, ...scripts].map(hashOf).join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${project}: ${headline(outcome.report)} – fc-check</title>
        ${inline("style", style)} ${inline("script", theme)}
      </head>
      <body>
        ${body(outcome, project)} ${scripts.map((script) => inline("script", script))}
      </body>
    </html> `;
  return `${page.source.trimEnd()}\n`;
}

function body(outcome: Outcome, project: string): Html {
  const { report, textOf, contracts } = outcome;
  const entries = entriesOf(report, contracts);
  return html`
    <a class="skip" href="#results">Skip to the results</a>
    <header class="top">
      <p><b>${project}</b> <span class="muted">fc-check: handlers of Function Compute</span></p>
      <button type="button" class="theme" hidden>Use the dark theme</button>
    </header>
    ${summaryBanner(outcome)} ${entries.length > 0 ? filterForm(report, entries) : undefined}
    ${results(entries, textOf)} ${codePages(report.diagnostics)} ${footer(report)}
  `;
}

/** What the package in a folder is called, or the folder. */
function projectName(folder: string): string {
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) return basename(folder);
  try {
    const { name } = JSON.parse(readFileSync(manifest, "utf8")) as { name?: unknown };
    return typeof name === "string" ? name : basename(folder);
  } catch {
    // A damaged one is reported by what needs it.
    return basename(folder);
  }
}

function footer({ tool, engine, projects, summary }: Report): Html {
  return html`<footer class="muted">
    <p>
      ${tool.name} ${tool.version} · ${engine.name}, TypeScript ${engine.typescript} ·
      ${count(summary.files, "file")} of ${projects.map((project) => html`<code>${project}</code> `)}
    </p>
  </footer>`;
}

function readAsset(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

/** A style or script in the page. Its hash covers every character between the tags. */
function inline(tag: "style" | "script", text: string): Html {
  return trusted(`<${tag}>${text}</${tag}>`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
