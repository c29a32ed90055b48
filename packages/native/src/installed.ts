import { createRequire } from "node:module";
import type * as Ast from "typescript-7/ast";
import type * as Fs from "typescript-7/fs";
import type * as Sync from "typescript-7/sync";

/** The native compiler as a project has it installed. */
export interface InstalledTypeScript {
  readonly version: string;
  readonly sync: typeof Sync;
  readonly ast: typeof Ast;
  readonly fs: typeof Fs;
}

/** Reads a text file; undefined where there is none. Paths are absolute, with `/`. */
type ReadFile = (path: string) => string | undefined;

/** The native compiler of a project, or why there is none that can be used. */
export type Installation =
  | { readonly typescript: InstalledTypeScript; readonly reason?: never }
  | { readonly typescript?: never; readonly reason: string };

/** The versions whose interface is known. What stands between a compiler and its JavaScript side has no version, so others are not tried. */
const known = /^7\.1\.\d+(?:-(?:beta|rc)(?:\.\d+)?)?$/;

/**
 * Finds the TypeScript that is installed for a folder, as Node would. Nothing of the package is loaded before its `package.json` says that it is
 * TypeScript, in a version that is known.
 */
export function findTypeScript(folder: string, readFile: ReadFile): Installation {
  const found = findManifest(folder, readFile);
  if (found === undefined) return { reason: "TypeScript is not installed for the project" };
  const { name, version } = readManifest(found.text);
  if (name !== "typescript") return { reason: "the package `typescript` of the project is another one" };
  if (typeof version !== "string" || !known.test(version))
    return { reason: `the project has TypeScript ${String(version)}, and this takes 7.1` };
  try {
    const load = createRequire(found.path);
    const sync = load("typescript/sync") as typeof Sync;
    return {
      typescript: {
        version,
        sync,
        // The process can start before these are loaded.
        get ast() {
          return load("typescript/ast") as typeof Ast;
        },
        get fs() {
          return load("typescript/fs") as typeof Fs;
        },
      },
    };
  } catch (error) {
    return { reason: `TypeScript ${version} can't be loaded: ${messageOf(error)}` };
  }
}

function findManifest(
  folder: string,
  readFile: ReadFile,
): { readonly path: string; readonly text: string } | undefined {
  const path = `${folder.replace(/\/$/, "")}/node_modules/typescript/package.json`;
  const text = readFile(path);
  if (text !== undefined) return { path, text };
  const above = folder.slice(0, folder.lastIndexOf("/"));
  return above === folder || !folder.includes("/") ? undefined : findManifest(above, readFile);
}

function readManifest(text: string): { readonly name?: unknown; readonly version?: unknown } {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    // What is no JSON is no TypeScript either, and that is all that is asked here.
    return {};
  }
}

/** The first line of what an error says. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? "";
}
