import type { OutputConfiguration } from "commander";
import type { Terminal } from "./terminal.js";

/** Has commander print help and errors to a terminal, errors as the command's own. */
export function outputOf({ stdout, stderr }: Terminal): OutputConfiguration {
  return {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    outputError: (text, write) => {
      write(text.replace(/^error:/, "fc-check:"));
    },
    getOutHelpWidth: () => stdout.columns ?? usualWidth,
    getErrHelpWidth: () => stderr.columns ?? usualWidth,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  };
}

/** Where there is no terminal, or one that does not say how wide it is. */
export const usualWidth = 80;
