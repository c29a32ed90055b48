import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as Ast from "typescript-7/ast";
import type * as Fs from "typescript-7/fs";
import type * as Sync from "typescript-7/sync";
import ts from "typescript";
import type { InstalledTypeScript, NativeFiles } from "@fc-check/native";

const require = createRequire(import.meta.url);

/** The folder of the TypeScript 7 that these tests run with. */
export const typescript7 = dirname(require.resolve("typescript-7/package.json"));

/** TypeScript 7, as a project would have it installed. */
export const installed: InstalledTypeScript = {
  version: (require(join(typescript7, "package.json")) as { version: string }).version,
  sync: require("typescript-7/sync") as typeof Sync,
  ast: require("typescript-7/ast") as typeof Ast,
  fs: require("typescript-7/fs") as typeof Fs,
};

/** The files of this machine. */
export const disk: NativeFiles = { ...ts.sys, realpath: (path) => ts.sys.realpath?.(path) ?? path };
