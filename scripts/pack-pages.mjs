import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { pageLink } from "../packages/core/dist/index.js";
import { root } from "./workspace.mjs";

const docs = join(root, "docs");

/** The pages that hosts bring with them, by their paths in `docs`: those of the codes, and what they lead to. */
const pages = ["codes.md", "options.md", ...readdirSync(join(docs, "codes")).map((file) => `codes/${file}`)];

/**
 * Writes the pages of the codes to a folder of a package, for `fc-check explain` and for the links of editors. Nothing else is left there.
 * @param {string} folder
 */
export function packPages(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const page of pages) {
    const file = join(folder, page);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withoutOtherPages(readFileSync(join(docs, page), "utf8"), page));
  }
}

/**
 * A page whose links to pages that are not packed lead to the web, or are plain words while the pages are not there.
 * @param {string} text
 * @param {string} page
 */
function withoutOtherPages(text, page) {
  return text.replace(
    /\[([^\][]+)\]\(([^()\s]+)\)/g,
    (link, /** @type {string} */ words, /** @type {string} */ target) => {
      if (/^(?:[a-z]+:|#)/.test(target)) return link;
      const path = posix.join(posix.dirname(page), target);
      if (pages.includes(path.replace(/#.*/, ""))) return link;
      const web = pageLink(path, undefined);
      return web === undefined ? words : `[${words}](${web})`;
    },
  );
}
