/**
 * Starts the native compiler of a project before the code that checks it is loaded.
 *
 * @packageDocumentation
 */
import { NativeCompiler, findTypeScript } from "@fc-check/native";
import type { InstalledTypeScript } from "@fc-check/native";
import { disk } from "../files/file-system.js";
import { resolvePath } from "../session/session.js";

let started: { readonly sync: InstalledTypeScript["sync"]; readonly compiler: NativeCompiler } | undefined;

/** Has the project's own compiler open it, if there is one. The check reports what is wrong. `path` is a folder or a `tsconfig.json`. */
export function startEarly(path: string): void {
  const given = resolvePath(disk.getCurrentDirectory(), path);
  const configFile = given.endsWith(".json") ? given : resolvePath(given, "tsconfig.json");
  const text = disk.readFile(configFile);
  // What it refers to is checked first.
  if (text === undefined || text.includes('"references"')) return;
  const { typescript } = findTypeScript(resolvePath(configFile, ".."), disk.readFile);
  if (typescript === undefined) return;
  try {
    const compiler = new NativeCompiler(typescript, disk, { reads: "itself", brief: true });
    started = { sync: typescript.sync, compiler };
    compiler.begin(configFile);
  } catch {
    started = undefined;
  }
}

/** The compiler that was started early. The caller owns it from then on, and closes it. */
export function takeStarted(sync: InstalledTypeScript["sync"]): NativeCompiler | undefined {
  if (started?.sync !== sync) return undefined;
  const { compiler } = started;
  started = undefined;
  return compiler;
}
