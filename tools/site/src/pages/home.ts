import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageData } from "vitepress";
import type { Plugin } from "vite";
import { docs, root } from "./workspace.js";

const home = join(docs, "README.md");

/** The home page begins as the README does; the index of the documentation follows. */
export function beginAsReadme(): Plugin {
  return {
    name: "begin-as-readme",
    enforce: "pre",
    transform: (text, id) => (id === home ? `${firstPart()}\n#${text}` : undefined),
  };
}

/** The README from below its title to its next heading, with links as `docs` has them. */
function firstPart(): string {
  const [, part = ""] = /^# [^\n]*\n(.*?)^## /ms.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  return part.replaceAll("](docs/", "](");
}

/** The top of the home page. */
export function homeFrontmatter(description: string): PageData["frontmatter"] {
  return {
    layout: "home-page",
    sidebar: false,
    hero: {
      name: "fc-check",
      tagline: description,
      actions: [
        { text: "Get started", link: "/getting-started" },
        { theme: "alt", text: "Try it here", link: "/playground" },
      ],
    },
  };
}
