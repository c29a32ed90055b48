/** What a user can set. */
export interface Settings {
  readonly enable: boolean;
  /** The folder of the package `fc-check` to use; empty where it is to be found. */
  readonly path: string;
  /** Which compiler checks. */
  readonly engine: string;
  /** Whether a line above each handler says its shape. */
  readonly codeLens: boolean;
}

/** Reads a setting by its name after `fc-check.`. */
export type ReadSetting = (name: string) => unknown;

const engines = ["auto", "native", "ts-morph"];

/** The settings as they are written: a value that none may have counts as the default, as VS Code itself underlines it. */
export function readSettings(read: ReadSetting): Settings {
  const [path, engine] = [read("path"), read("engine")];
  return {
    enable: read("enable") !== false,
    path: typeof path === "string" ? path.trim() : "",
    engine: typeof engine === "string" && engines.includes(engine) ? engine : "auto",
    codeLens: read("codeLens") !== false,
  };
}

/** Whether a change of the configuration takes a new server. */
export function needsRestart(affects: (section: string) => boolean): boolean {
  return ["codeLens", "enable", "engine", "path"].some((name) => affects(`fc-check.${name}`));
}
