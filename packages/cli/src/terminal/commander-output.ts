import type { OutputConfiguration } from "commander";
import { widthOf } from "./terminal.js";
import type { Terminal } from "./terminal.js";

/** Has commander print help and errors to a terminal, errors as the command's own. */
export function outputOf({ stdout, stderr }: Terminal): OutputConfiguration {
  return {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    outputError: (text, write) => {
      write(text.replace(/^error:/, "fc-check:"));
    },
    getOutHelpWidth: () => widthOf(stdout),
    getErrHelpWidth: () => widthOf(stderr),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  };
}
