import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as Ast from "typescript-7/ast";
import type * as Sync from "typescript-7/sync";

/** The native compiler as a project has it installed. */
export interface InstalledTypeScript {
  readonly version: string;
  readonly sync: typeof Sync;
  readonly ast: typeof Ast;
}

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
export function findTypeScript(folder: string): Installation {
  const manifest = findManifest(folder);
  if (manifest === undefined) return { reason: "TypeScript is not installed for the project" };
  const { name, version } = readManifest(manifest);
  if (name !== "typescript") return { reason: "the package `typescript` of the project is another one" };
  if (typeof version !== "string" || !known.test(version))
    return { reason: `the project has TypeScript ${String(version)}, and this takes 7.1` };
  try {
    const load = createRequire(manifest);
    return {
      typescript: {
        version,
        sync: load("typescript/sync") as typeof Sync,
        ast: load("typescript/ast") as typeof Ast,
      },
    };
  } catch (error) {
    return { reason: `TypeScript ${version} can't be loaded: ${messageOf(error)}` };
  }
}

function findManifest(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const manifest = join(at, "node_modules/typescript/package.json");
    if (readText(manifest) !== undefined) return manifest;
    if (at === dirname(at)) return undefined;
  }
}

function readManifest(file: string): { readonly name?: unknown; readonly version?: unknown } {
  try {
    const parsed: unknown = JSON.parse(readText(file) ?? "");
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    // What is no JSON is no TypeScript either, and that is all that is asked here.
    return {};
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The first line of what an error says. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? "";
}
