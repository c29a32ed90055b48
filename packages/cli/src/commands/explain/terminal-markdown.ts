import { highlight } from "@babel/code-frame";
import Table from "cli-table3";
import { lexer } from "marked";
import type { MarkedToken, Token, Tokens } from "marked";
import wrapAnsi from "wrap-ansi";
import type { Colors } from "../../terminal/colors.js";

declare module "@babel/code-frame" {
  /** The declarations of 7.27 do not have it yet. */
  export function highlight(code: string): string;
}

/** How a page is shown. */
export interface Display {
  readonly colors: Colors;
  /** Of a line, in columns. Code is never wrapped. */
  readonly width: number;
  /** What to show for a link, whose text is already printed. */
  readonly link: (text: string, target: string) => string;
}

/** Markdown as text for a terminal, with its headings and lists, and without its marks. Raw HTML is left out. */
export function printMarkdown(markdown: string, display: Display): string {
  return `${blocks(lexer(markdown), display)}\n`;
}

function blocks(tokens: readonly Token[], display: Display): string {
  return tokens
    .map((token) => block(token as MarkedToken, display))
    .filter((text) => text !== "")
    .join("\n\n");
}

function block(token: MarkedToken, display: Display): string {
  const { bold, underline, dim } = display.colors;
  const wrapped = (tokens: readonly Token[]): string =>
    wrapAnsi(inline(tokens, display), display.width, { hard: false });
  switch (token.type) {
    case "heading":
      return bold(token.depth === 1 ? underline(wrapped(token.tokens)) : wrapped(token.tokens));
    case "paragraph":
      return wrapped(token.tokens);
    case "text":
      return token.tokens === undefined ? token.text : wrapped(token.tokens);
    case "code":
      return indent(code(token, display.colors), "    ");
    case "list":
      return list(token, display);
    case "blockquote":
      return indent(blocks(token.tokens, narrower(display, 2)), dim("│ "));
    case "table":
      return table(token, display);
    case "hr":
      return dim("─".repeat(Math.min(display.width, 40)));
    default:
      return "";
  }
}

function list({ items, ordered, start, loose }: Tokens.List, display: Display): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${Number(start) + index}. ` : "- ";
      const text = blocks(item.tokens, narrower(display, mark.length));
      return mark + indent(text, " ".repeat(mark.length)).trimStart();
    })
    .join(loose ? "\n\n" : "\n");
}

function table({ header, rows }: Tokens.Table, display: Display): string {
  const cells = (row: readonly Tokens.TableCell[]): string[] =>
    row.map(({ tokens }) => inline(tokens, display));
  const drawn = new Table({ head: cells(header), style: { head: [], border: [] } });
  drawn.push(...rows.map(cells));
  return drawn.toString();
}

function code({ text, lang }: Tokens.Code, { isColorSupported }: Colors): string {
  return isColorSupported && lang !== undefined && /^[jt]sx?$/.test(lang) ? highlight(text) : text;
}

function inline(tokens: readonly Token[], display: Display): string {
  const { bold, cyan, italic } = display.colors;
  return (tokens as readonly MarkedToken[])
    .map((token) => {
      switch (token.type) {
        case "strong":
          return bold(inline(token.tokens, display));
        case "em":
          return italic(inline(token.tokens, display));
        case "codespan":
          // In colour, the marks are not needed to tell it apart.
          return display.colors.isColorSupported ? cyan(token.text) : `\`${token.text}\``;
        case "link":
          return display.link(inline(token.tokens, display), token.href);
        case "image":
          return token.text;
        case "br":
          return "\n";
        case "html":
          return "";
        case "text":
          return token.tokens === undefined
            ? token.text.replace(/\s*\n\s*/g, " ")
            : inline(token.tokens, display);
        default:
          return "text" in token ? token.text : "";
      }
    })
    .join("");
}

function narrower(display: Display, columns: number): Display {
  return { ...display, width: Math.max(1, display.width - columns) };
}

function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}
