import { Command } from "commander";
import { colorsFor } from "../../terminal/colors.js";
import type { Colors } from "../../terminal/colors.js";
import type { DoctorFinding } from "./finding.js";
import { parseCommand } from "../parse-command.js";
import { printable } from "../../terminal/printable.js";
import type { Terminal } from "../../terminal/terminal.js";

/** Runs `fc-check doctor`, prints what it finds, and gives the exit status: 0, or 1 where an editor has a reason to show nothing. */
export async function doctor(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command("fc-check doctor")
    .description("Says why an editor may show nothing of fc-check for a project, and what to do about it.")
    .argument("[path]", "a tsconfig.json, or a folder that holds one", ".")
    .helpOption("-h, --help")
    .addHelpText(
      "after",
      "\nExit status: 0 without a problem, 1 with at least one, 2 when the usage is wrong.",
    );
  const status = parseCommand(program, argv, terminal);
  if (status !== undefined) return status;
  const { examine } = await import("./examine.js");
  const { env, folder, stdout } = terminal;
  const findings = examine(program.processedArgs[0] as string, folder);
  stdout.write(print(findings, colorsFor(stdout, env)));
  return findings.some(({ level }) => level === "problem") ? 1 : 0;
}

function print(findings: readonly DoctorFinding[], colors: Colors): string {
  const color = { ok: colors.green, problem: colors.red, note: colors.yellow };
  return findings
    .map(({ level, message, help }) => {
      const first = `${color[level](level.padEnd(7))}  ${printable(message)}\n`;
      return help === undefined ? first : `${first}         ${colors.cyan("fix")}: ${printable(help)}\n`;
    })
    .join("");
}
