import type { EngineChoice } from "@fc-check/analyzer";
import { Command, Option } from "commander";
import type { Terminal } from "../terminal/terminal.js";
import { parseCommand } from "./parse-command.js";

/** Runs `fc-check lsp`: serves an editor on stdin and stdout until it is gone. Gives the exit status where there is nothing to serve. */
export async function lsp(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command("fc-check lsp")
    .description(
      "Serves an editor by the Language Server Protocol, on stdin and stdout. docs/editors.md has the settings.",
    )
    .addOption(
      new Option("--engine <name>", "which compiler checks: native, ts-morph or auto")
        .choices(["auto", "native", "ts-morph"] satisfies EngineChoice[])
        .default("auto" satisfies EngineChoice),
    )
    // What editors add by themselves.
    .addOption(new Option("--stdio").hideHelp())
    .addOption(new Option("--clientProcessId <pid>").hideHelp())
    .helpOption("-h, --help");
  const status = parseCommand(program, argv, terminal);
  if (status !== undefined) return status;
  const { stdin, stdout, stderr } = terminal;
  if (stdin.isTTY === true) stderr.write("fc-check: Waiting for an editor on stdin. Ctrl+C ends it.\n");
  const { serve } = await import("@fc-check/language-server");
  const { engine } = program.opts<{ readonly engine: EngineChoice }>();
  serve(stdin, stdout, { engine, pages: new URL("../docs/", import.meta.url) });
  // The status is that of the end of the process, which comes when the editor is gone.
  return new Promise(() => undefined);
}
