import { Command } from "commander";
import { colorsFor } from "../../terminal/colors.js";
import { complain } from "../../terminal/complain.js";
import { paintDiff, unifiedDiff } from "../../terminal/diff.js";
import { parseCommand } from "../parse-command.js";
import { printable } from "../../terminal/printable.js";
import type { Terminal } from "../../terminal/terminal.js";

/**
 * Runs `fc-check init`: shows what it would change, asks on a terminal, writes, and says what is left to do. Gives the exit status: 0 where everything
 * is in place now, 1 where something would have to be written, 2 where that can't be done.
 */
export async function init(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command("fc-check init")
    .description(
      "Sets a project up: the plugin entry in its tsconfig.json, and the rule in its ESLint configuration. In a folder that is empty, or not there yet, it writes a new function.",
    )
    .argument("[path]", "a tsconfig.json, a folder that holds one, that of a workspace, or a new one", ".")
    .option("-y, --yes", "write without asking; where there is no terminal, nothing is written without it")
    .helpOption("-h, --help")
    .addHelpText(
      "after",
      "\nWhat it would write is shown first. It installs nothing and runs nothing of the project." +
        "\n\nExit status: 0 when everything is in place, 1 when something is left to be written, 2 when it can't be done.",
    );
  const status = parseCommand(program, argv, terminal);
  if (status !== undefined) return status;
  const { ProjectError } = await import("@fc-check/analyzer");
  try {
    const yes = program.opts<{ yes?: true }>().yes === true;
    const given = program.processedArgs[0] as string;
    const { createFunction, folderForFunction } = await import("./new-function.js");
    const folder = folderForFunction(given, terminal.folder);
    return await (folder === undefined ? setUp(given, yes, terminal) : createFunction(folder, yes, terminal));
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    complain(error.message.split("\n"), terminal);
    return 2;
  }
}

async function setUp(project: string, yes: boolean, terminal: Terminal): Promise<number> {
  const { env, folder, stdout } = terminal;
  const { writeChanges } = await import("@fc-check/analyzer/setup");
  const { nextSteps } = await import("./next-steps.js");
  const { packageManagerOf } = await import("./package-manager.js");
  const { planSetup } = await import("./plan.js");
  const plan = planSetup(project, folder);
  const changes = await writeChanges(plan.changes, false);
  const diff = unifiedDiff(changes);
  stdout.write(stdout.isTTY ? paintDiff(diff, colorsFor(stdout, env)) : diff);
  if (changes.length > 0) {
    if (!yes && !(await agrees(terminal))) return 1;
    await writeChanges(plan.changes, true);
  }
  const names = changes.map(({ file }) => file).join(" and ");
  const inPlace = plan.byHand
    ? "Nothing that init can write is missing."
    : "Nothing to write: everything is in place.";
  const done = changes.length > 0 ? `\nWrote ${names}.` : inPlace;
  const steps = nextSteps(plan, await packageManagerOf(plan.around.packageFolder));
  stdout.write(`${[done, ...steps].map(printableLines).join("\n\n")}\n`);
  return 0;
}

async function agrees(terminal: Terminal): Promise<boolean> {
  const { agreesToWrite } = await import("./question.js");
  // Between the diff, which a pipe gets as it is, and the question.
  if (terminal.stdout.isTTY) terminal.stdout.write("\n");
  return agreesToWrite(terminal);
}

function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}
