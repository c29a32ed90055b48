import type { CheckResult } from "@fc-check/analyzer";
import { isUtf8 } from "node:buffer";
import { buffer } from "node:stream/consumers";
import type { Arguments } from "./arguments.js";
import type { Terminal } from "../terminal/terminal.js";

/** Checks the text on standard input as that of a source file. Throws a ProjectError as `checkProject` does. */
export async function checkStandardInput(args: Arguments, terminal: Terminal): Promise<CheckResult> {
  const { options, engine, typecheck, errorOnUnmatched } = args;
  const [file = ""] = args.paths;
  const bytes = await buffer(terminal.stdin);
  const { checkProject, ProjectError } = await import("@fc-check/analyzer");
  if (!isUtf8(bytes)) {
    const message = "The text on standard input is not in UTF-8.";
    throw new ProjectError([{ file, start: null, message, help: "Convert it." }]);
  }
  const texts = { [file]: bytes.toString("utf8").replace(/^\uFEFF/, "") };
  return checkProject(
    { paths: [file], texts },
    { folder: terminal.folder, options, engine, typecheck, errorOnUnmatched },
  );
}
