import { Command } from "commander";
import type { Code } from "@fc-check/core";
import { codes, pageLink, rules } from "@fc-check/core";
import { readFileSync } from "node:fs";
import path from "node:path";
import { colorsFor } from "../../terminal/colors.js";
import type { Colors } from "../../terminal/colors.js";
import { complain } from "../../terminal/complain.js";
import { widthOf } from "../../terminal/terminal.js";
import type { Terminal } from "../../terminal/terminal.js";
import { parseCommand } from "../parse-command.js";

/** Runs `fc-check explain`: prints the pages of codes, or the list of all. Gives the exit status: 0, or 2 where a code is unknown or the usage is wrong. */
export async function explain(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command("fc-check explain")
    .description(
      "Shows what a code means: its cause, the rule behind it, how to fix it, and when to silence it.",
    )
    .argument(
      "[code...]",
      "codes, such as FC1003, or their names, such as context-not-first; none lists them all",
    )
    .helpOption("-h, --help");
  const status = parseCommand(program, argv, terminal);
  if (status !== undefined) return status;
  const { env, stdout } = terminal;
  const colors = colorsFor(stdout, env);
  if (program.args.length === 0) {
    stdout.write(listCodes(colors));
    return 0;
  }
  const { findCode } = await import("./find-codes.js");
  const found = program.args.map((given) => ({ given, ...findCode(given) }));
  const unknown = found.filter((each) => each.kind === "unknown");
  complain(
    unknown.map(({ given, suggestions }) => `There is no code "${given}". ${advice(suggestions)}`),
    terminal,
  );
  if (unknown.length > 0) return 2;
  const width = widthOf(stdout);
  const pages: string[] = [];
  for (const each of found) {
    if (each.kind === "ours") pages.push(await printPage(each.code, colors, width));
    else if (each.kind === "typescript") pages.push(ofTypeScript(each.code));
  }
  stdout.write(pages.join(`\n${colors.dim("─".repeat(width))}\n\n`));
  return 0;
}

function listCodes({ bold }: Colors): string {
  const longest = Math.max(...codes.map((code) => rules[code].name.length));
  const lines = codes.map((code) => {
    const { name, title } = rules[code];
    return `${bold(code)}  ${name.padEnd(longest)}  ${title}\n`;
  });
  return lines.join("");
}

function advice(suggestions: readonly Code[]): string {
  if (suggestions.length === 0) return "`fc-check explain` lists them all.";
  const names = suggestions.map((code) => `${code} (${rules[code].name})`);
  return `Did you mean ${names.join(" or ")}?`;
}

async function printPage(code: Code, colors: Colors, width: number): Promise<string> {
  const { printMarkdown } = await import("./terminal-markdown.js");
  const page = readFileSync(new URL(`../../docs/codes/${code}.md`, import.meta.url), "utf8");
  return printMarkdown(page, { colors, width, link: showLink });
}

/** A page of another code can be asked for; the others are part of the documentation. */
function showLink(text: string, target: string): string {
  const [, code] = /(?:^|\/)(FC\d{4})\.md/.exec(target) ?? [];
  if (code !== undefined) return text === code ? text : `${text} (${code})`;
  const shown = /^[a-z]+:/.test(target) ? target : pageLink(path.posix.join("codes", target), "docs/");
  return text === shown ? text : `${text} (${shown})`;
}

function ofTypeScript(code: string): string {
  return `${code} is a diagnostic of TypeScript's own, and no rule of fc-check: its message says what is wrong.\n`;
}
