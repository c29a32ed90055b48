import type { Command } from "commander";

const commands: readonly (readonly [string, string])[] = [
  ["fc-check init [path]", "set a project up: tsconfig.json, ESLint, a step for CI; or write a new function"],
  ["fc-check explain [code...]", "show what a code means, and how to fix it"],
  ["fc-check schema [path...]", "write JSON Schemas of what each handler takes and gives"],
  ["fc-check doctor [path]", "say why an editor may show nothing of it"],
  ["fc-check lsp", "serve an editor, by the Language Server Protocol"],
];

const examples: readonly (readonly [string, string])[] = [
  ["npx fc-check", "the project in the current folder"],
  ["npx fc-check src", "what is in a folder of it"],
  ['npx fc-check "src/**/*.ts"', "the source files that a pattern matches"],
  ["npx fc-check src/order.ts src/pay.ts", "these files, as lint-staged gives them"],
  ["npx fc-check --fix", "repair what can be repaired safely"],
  ["npx fc-check --watch", "check again whenever something changes"],
];

const paths = `A path is a tsconfig.json, a folder that holds one or a workspace, a source file, a folder of these inside a project, or a pattern in quotes; none means the current folder.
The options of a check are in tsconfig.json, in the plugin entry "@fc-check/typescript-plugin".`;

const status =
  "Exit status: 0 without errors; 1 with at least one, or with too many warnings; 2 when the check could not be done: wrong usage, no such project, a broken tsconfig.json, wrong options, a project without any handler, or a file that could not be fixed. After fixes, what is left counts; in a dry run, what would be left.";

/** What stands in the help below the options, wrapped at the width of the terminal. */
export function helpAfter(command: Command): string {
  const helper = command.createHelp();
  const width = command.configureOutput().getOutHelpWidth?.() ?? 80;
  helper.prepareContext({ helpWidth: width });
  const list = (heading: string, items: typeof commands): string => {
    const termWidth = Math.max(...items.map(([term]) => term.length));
    return [heading, ...items.map(([term, text]) => helper.formatItem(term, termWidth, text, helper))].join(
      "\n",
    );
  };
  return [
    "",
    helper.boxWrap(paths, width),
    list("Examples:", examples),
    list("Other commands:", commands),
    helper.boxWrap(status, width),
  ]
    .join("\n\n")
    .replace(/^\n/, "");
}
