import type { CheckedFile } from "@fc-check/core";
import { checkOverrides } from "../config/options.js";
import { Engines } from "../engines/engines.js";
import { morphProgram } from "../engines/morph-engine.js";
import type { FileSystem } from "../files/file-system.js";
import { ParsedFiles } from "../files/parsed-files.js";
import { isGlobalIn } from "../projects/affected.js";
import { createSession } from "../session/session.js";
import type { Session } from "../session/session.js";
import { checkWith } from "./check-configs.js";
import type { EarlierCheck } from "./check-configs.js";
import type { CheckSettings } from "./input.js";
import type { CheckResult } from "./results.js";

/** What a check leaves for the next one. */
interface Kept {
  readonly session: Session;
  readonly engines: Engines;
  readonly answers: ReadonlyMap<string, CheckedFile>;
}

/** A check of paths that keeps what it has looked up, for those that follow while only texts change. */
export class RepeatableCheck {
  readonly #paths: readonly string[];
  readonly #settings: CheckSettings;
  readonly #files: FileSystem;
  readonly #parsed = new ParsedFiles();
  #kept: Kept | undefined;

  /** Throws a ProjectError where the settings are wrong. */
  constructor(paths: readonly string[], settings: CheckSettings, files: FileSystem) {
    checkOverrides(settings.options ?? {});
    this.#paths = paths;
    this.#settings = settings;
    this.#files = files;
  }

  /** Checks with everything looked up anew. What has the same text as before is not parsed again. */
  checkAnew(): CheckResult {
    this.#parsed.begin();
    const { folder, typecheck = false, errorOnUnmatched = true } = this.#settings;
    // The compiler that ts-morph brings keeps what it has parsed, so that it is the faster one from the second check on.
    const engine = this.#settings.engine === "native" ? "native" : "ts-morph";
    const wanted = { parsed: this.#parsed, typecheck, errorOnUnmatched, engine } as const;
    const session = createSession(this.#files, folder, wanted);
    const engines = new Engines(session);
    try {
      const result = this.#check(session, engines);
      this.#parsed.end();
      return result;
    } finally {
      engines.close();
    }
  }

  /**
   * Checks after some files, absolute, have changed. Undefined where more than the texts of sources may have, or something was wrong before: then
   * everything is to be looked up anew.
   */
  checkAgain(changed: readonly string[]): CheckResult | undefined {
    const kept = this.#kept;
    if (kept === undefined || !changed.every((file) => isText(file, kept))) return undefined;
    const { session, engines, answers } = kept;
    for (const file of changed) engines.programs.changed(file);
    return this.#check(session, engines, { answers, changed: new Set(changed) });
  }

  #check(session: Session, engines: Engines, earlier?: EarlierCheck): CheckResult {
    // After one that fails, the next one begins anew.
    this.#kept = undefined;
    const { options: over = {} } = this.#settings;
    const what = { paths: this.#paths, over, session, keepsProgram: true };
    const { result, answers } = checkWith(engines, { ...what, ...(earlier && { earlier }) });
    // What was reported while something was looked up would not be reported again.
    const isQuiet = session.notices.length + session.remarks.length === 0;
    if (isQuiet && session.engine === "ts-morph") this.#kept = { session, engines, answers };
    return result;
  }
}

/** Whether a file is a source whose text concerns only the files that import it. Who imports which file of a package is not looked up. */
function isText(file: string, { session, engines }: Kept): boolean {
  if (file.endsWith(".json") || file.includes("/node_modules/")) return false;
  const programs = engines.programs.having(file);
  return (
    programs.length > 0 &&
    session.files.fileExists(file) &&
    !programs.some((program) => isGlobalIn(morphProgram(program), file))
  );
}
