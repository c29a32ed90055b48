import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import type { Plugin } from "vite";
import { root } from "./workspace.js";

// Pages link to files and folders of the workspace that are no pages, such as examples. On GitHub they are there; on the site each has a plain
// page below `source`.

/** What is in folders besides what is kept: nobody links to it. */
const made = new Set(["dist", "node_modules"]);

/** Where the site has a file or a folder of the workspace. */
function addressOf(path: string): string {
  return `source/${path}.html`;
}

/** Leads links out of `docs` to the pages of what they name, and notes these in `linked`, by their paths in the workspace. */
export function leadToSources(md: MarkdownRenderer, linked: Set<string>): void {
  md.core.ruler.push("sources", ({ tokens, env }) => {
    const { relativePath } = env as { relativePath: string };
    const folder = posix.join("docs", posix.dirname(relativePath));
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" ? (token.attrGet("href") ?? "") : "";
      const path = posix.join(folder, href);
      if (!href.startsWith("../") || path.startsWith("docs/") || !existsSync(join(root, path))) continue;
      linked.add(path);
      token.attrSet("href", posix.relative(posix.dirname(relativePath), addressOf(path)));
      // VitePress did not make the page: with a target, it does not check the link, and lets the browser load the page.
      token.attrSet("target", "_self");
    }
  });
}

/** Writes the pages of files and folders, and of what the folders have. */
export function writeSourcePages(folder: string, linked: ReadonlySet<string>): void {
  for (const path of linked) {
    const file = join(folder, addressOf(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sourcePage(path));
    writeSourcePages(folder, new Set(entriesOf(path).map((name) => `${path}/${name}`)));
  }
}

/** Serves them while the pages are written. */
export function serveSourcePages(): Plugin {
  return {
    name: "source-pages",
    configureServer: ({ middlewares }) => {
      middlewares.use("/source", (request, response, next) => {
        const [, path = ""] = /^\/((?:packages|tools)\/[\w./-]+)\.html$/.exec(request.url ?? "") ?? [];
        if (path === "" || path.includes("..") || !existsSync(join(root, path))) {
          next();
          return;
        }
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end(sourcePage(path));
      });
    },
  };
}

function entriesOf(path: string): string[] {
  const file = join(root, path);
  if (!statSync(file).isDirectory()) return [];
  return readdirSync(file)
    .filter((name) => !made.has(name))
    .sort();
}

function sourcePage(path: string): string {
  const file = join(root, path);
  const entries = entriesOf(path).map(
    (name) => `<li><a href="${basename(path)}/${name}.html">${name}</a></li>`,
  );
  const content = statSync(file).isDirectory()
    ? `<ul>${entries.join("")}</ul>`
    : `<pre tabindex="0"><code>${escaped(readFileSync(file, "utf8"))}</code></pre>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${path} | fc-check</title>
<style>body { font-family: system-ui, sans-serif; margin: 1.5rem } pre { overflow-x: auto } h1 { font-size: 1.2rem; overflow-wrap: anywhere }</style>
</head>
<body>
<main>
<h1>${path}</h1>
${content}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
