import type { EngineChoice } from "@fc-check/analyzer";

/** How a server is started. */
export interface ServerSettings {
  /** Which compiler checks, as for a check of paths: `auto` where it is left out. */
  readonly engine?: EngineChoice;
  /**
   * The address of the folder of pages that the host brings, with `/` at its end: it has `codes/FC1003.md` and so on. Without it, diagnostics
   * have links only when the pages are on the web.
   */
  readonly pages?: URL;
}

/** What an editor sets when it starts a server: its `initializationOptions`. */
export interface EditorSettings {
  /** Whether a line above each handler says its shape. */
  readonly codeLens: boolean;
}

/** Reads what an editor has set, which may be anything. */
export function editorSettings(given: unknown): EditorSettings {
  const off = typeof given === "object" && given !== null && "codeLens" in given && given.codeLens === false;
  return { codeLens: !off };
}
