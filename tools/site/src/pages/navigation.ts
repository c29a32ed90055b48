import { codes, rules } from "@fc-check/core";
import { marked } from "marked";
import type { Token, Tokens } from "marked";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { docs } from "./workspace.js";

interface Group {
  readonly text: string;
  readonly items: readonly DefaultTheme.SidebarItem[];
}

/** The groups of pages in the index of the documentation, in its order: a paragraph that ends with a colon, and the list below it. */
function groups(): Group[] {
  const tokens = marked.lexer(readFileSync(join(docs, "README.md"), "utf8"));
  return tokens.flatMap((token, index) => {
    const before = tokens.slice(0, index).findLast(({ type }) => type === "paragraph");
    if (token.type !== "list" || before === undefined) return [];
    const items = (token as Tokens.List).items.flatMap(linksIn);
    return [{ text: plain(before).replace(/:$/, ""), items }];
  });
}

/** The pages of an entry. Where a page is one of several, its words make sense only after those at the start. */
function linksIn(entry: Tokens.ListItem): DefaultTheme.SidebarItem[] {
  const parts = entry.tokens.flatMap((token) => ("tokens" in token ? (token.tokens ?? []) : []));
  const [first] = parts;
  const start = first?.type === "text" ? plain(first) : "";
  return parts.filter(isLink).map((link) => ({
    text: start + plain(link),
    link: `/${link.href.replace(/\.md$/, "")}`,
  }));
}

function isLink(token: Token): token is Tokens.Link {
  return token.type === "link";
}

function plain(token: Token): string {
  const inside = "tokens" in token ? token.tokens : undefined;
  return inside?.map(plain).join("") ?? ("text" in token ? String(token.text) : "");
}

/** The codes below the page that lists them. */
function withCodes(item: DefaultTheme.SidebarItem): DefaultTheme.SidebarItem {
  if (item.link !== "/codes") return item;
  const items = codes.map((code) => ({ text: `${code} ${rules[code].name}`, link: `/codes/${code}` }));
  return { ...item, collapsed: true, items };
}

/** The side bar: that of the users, and, on the pages of the last group, that of those who work on fc-check. */
export function sidebar(): DefaultTheme.SidebarMulti {
  const all = groups().map(({ text, items }) => ({ text, items: items.map(withCodes) }));
  const users = all.slice(0, -1);
  const contributors = all.slice(-1);
  const theirs = contributors.flatMap(({ items }) => items.map(({ link = "" }) => [link, contributors]));
  // The first that an address begins with counts.
  return { ...(Object.fromEntries(theirs) as DefaultTheme.SidebarMulti), "/": users };
}

/** The bar at the top: where each kind of reader begins. */
export function nav(): DefaultTheme.NavItem[] {
  const all = groups();
  const linkOf = (group: Group | undefined): string => group?.items[0]?.link ?? "/";
  return [
    { text: "Guide", link: linkOf(all[0]) },
    { text: "Codes", link: "/codes", activeMatch: "^/codes" },
    { text: "Playground", link: "/playground" },
    { text: "Contributing", link: linkOf(all.at(-1)) },
  ];
}
