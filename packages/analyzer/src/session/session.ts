import path from "node:path";
import type { EngineChoice } from "./engine-choice.js";
import type { FileSystem } from "../files/file-system.js";
import { libFolder } from "../files/lib-files.js";
import { ParsedFiles } from "../files/parsed-files.js";

/** What the steps of one check share. */
export interface Session {
  readonly files: FileSystem;
  /** Whether these are the files on the disk as they are, and nobody has to know which of them are looked at. */
  readonly areOnDisk: boolean;
  /** The folder that paths are taken from and shown relative to: absolute, with `/`. */
  readonly folder: string;
  /** The path that messages and the report print: relative to the folder, with `/`. */
  readonly display: (file: string) => string;
  /** What is reported of a project's configuration or deployment that does not keep it from being checked, one line each. */
  readonly notices: string[];
  /** Why the native compiler does not check a project, one line each. */
  readonly remarks: string[];
  /** Which compiler checks. */
  readonly engine: EngineChoice;
  /** The files that are parsed already. */
  readonly parsed: ParsedFiles;
  /** Whether TypeScript's own diagnostics are wanted too. */
  readonly typecheck: boolean;
  /** Whether the contracts of handlers are wanted too. */
  readonly contracts: boolean;
  /** Whether a check of paths that all stand for nothing is one that can't be done. */
  readonly errorOnUnmatched: boolean;
  /** The files, absolute, of which only what follows from their changes is to be checked; undefined where all is. */
  readonly changed: ReadonlySet<string> | undefined;
}

/** How to do a check. */
type SessionSettings = Partial<
  Pick<
    Session,
    "parsed" | "typecheck" | "contracts" | "engine" | "errorOnUnmatched" | "changed" | "areOnDisk"
  >
>;

/** Starts a check whose paths are relative to a folder; that folder may itself be relative to the current one. `parsed` are files of earlier checks. */
export function createSession(files: FileSystem, folder = ".", settings: SessionSettings = {}): Session {
  const {
    parsed = new ParsedFiles(),
    typecheck = false,
    contracts = false,
    engine = "ts-morph",
    errorOnUnmatched = true,
    changed,
    areOnDisk = false,
  } = settings;
  const absolute = resolvePath(files.getCurrentDirectory(), folder);
  const display = (file: string): string => displayPath(absolute, file);
  const messages = { notices: [], remarks: [] };
  return {
    files,
    areOnDisk,
    folder: absolute,
    display,
    ...messages,
    engine,
    parsed,
    typecheck,
    contracts,
    errorOnUnmatched,
    changed,
  };
}

/** A path as TypeScript has it: absolute, with `/`. */
export function resolvePath(folder: string, to: string): string {
  // Folders in memory begin with `/` on Windows too, where files on disk begin with a drive.
  if (folder.startsWith("/")) return path.posix.resolve(folder, to);
  return path.win32.resolve(folder, to).replaceAll("\\", "/");
}

function displayPath(folder: string, file: string): string {
  // The default library comes with the compiler: its path must not depend on the folder, nor on the platform.
  const native = /\/@typescript\/typescript-[\w-]+\/lib\/(lib\.[\w.]+)$/.exec(file)?.[1];
  if (native !== undefined) return `typescript/lib/${native}`;
  if (file.startsWith(`${libFolder}/`)) return `typescript/lib${file.slice(libFolder.length)}`;
  if (folder.startsWith("/")) return path.posix.relative(folder, file) || ".";
  return path.win32.relative(folder, file).replaceAll("\\", "/") || ".";
}
