import type { EngineChoice } from "@fc-check/analyzer";

/** How a server is started. */
export interface ServerSettings {
  /** Which compiler checks, as for a check of paths: `auto` where it is left out. */
  readonly engine?: EngineChoice;
  /** The address of the folder that has a page for each code, such as `FC1003.md`. Without it diagnostics have no links. */
  readonly pages?: URL;
}
