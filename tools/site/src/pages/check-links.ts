import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import GithubSlugger from "github-slugger";

/** A page that was built: what others may link to, and what it links to. */
interface BuiltPage {
  readonly ids: ReadonlySet<string>;
  /** What it shows and runs: of this site alone. */
  readonly loads: readonly string[];
  readonly links: readonly string[];
}

/** The name of a heading in addresses, as on GitHub. */
export function slugOf(heading: string): string {
  return new GithubSlugger().slug(heading);
}

/** What is wrong with the links of a site that was built in a folder: files and anchors that are not there, and what is loaded from elsewhere. */
export function brokenLinks(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".html"))
    .sort();
  const pages = new Map(files.map((file) => [file, readPage(readFileSync(join(folder, file), "utf8"))]));
  return [...pages].flatMap(([file, { links, loads }]) => {
    const wrong = (target: string): boolean => leadsNowhere(target, file, { folder, pages });
    return [
      ...loads
        .filter((target) => leadsAway(target) || wrong(target))
        .map((target) => `${file} loads ${target}`),
      ...links
        .filter((target) => !leadsAway(target) && wrong(target))
        .map((target) => `${file} links to ${target}`),
    ];
  });
}

function leadsAway(target: string): boolean {
  return /^(?:[a-z]+:|\/\/)/i.test(target);
}

function leadsNowhere(
  target: string,
  from: string,
  { folder, pages }: { readonly folder: string; readonly pages: ReadonlyMap<string, BuiltPage> },
): boolean {
  const { pathname, hash } = new URL(target, `https://site.example/${from}`);
  const file = decodeURIComponent(pathname.slice(1)).replace(/(?:^|\/)$/, "$&index.html");
  const page = pages.get(file);
  // What the playground has behind `#` is what it shows.
  if (page === undefined) return !existsSync(join(folder, file));
  return hash !== "" && file !== "playground.html" && !page.ids.has(decodeURIComponent(hash.slice(1)));
}

function readPage(html: string): BuiltPage {
  const loads: string[] = [];
  const links: string[] = [];
  for (const [tag, name = ""] of html.matchAll(/<([a-z]+)\s[^>]*>/g)) {
    const target = /\s(?:href|src)="([^"]*)"/.exec(tag)?.[1]?.replaceAll("&amp;", "&");
    if (target === undefined || target.startsWith("data:")) continue;
    (name === "a" ? links : loads).push(target);
  }
  return { ids: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id)), loads, links };
}
