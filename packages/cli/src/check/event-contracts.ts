import type { NamedContract } from "@fc-check/analyzer";
import type { Terminal } from "../terminal/terminal.js";
import type { Arguments } from "./arguments.js";

/**
 * The contracts of the handlers that a check is about, for the report that shows them. They need a check of their own, since they are read in
 * another detail; where it can't be done, the report does without.
 */
export async function eventContracts(
  { paths, options, engine, formats, stdin }: Arguments,
  { folder }: Terminal,
): Promise<readonly NamedContract[]> {
  if (stdin || !formats.some(({ name }) => name === "html")) return [];
  const { ProjectError, readContracts } = await import("@fc-check/analyzer");
  try {
    return readContracts({ paths }, { folder, options, engine, errorOnUnmatched: false }).contracts;
  } catch (error) {
    if (error instanceof ProjectError) return [];
    throw error;
  }
}
