import { posix } from "node:path";
import type * as Sync from "typescript-7/sync";

/** What a `tsconfig.json` says, read with all that it extends. Paths are absolute, with `/`. */
export interface NativeConfig {
  /** The files that it lists. */
  readonly fileNames: readonly string[];
  /** The projects that it refers to, by their `tsconfig.json`, in its order. */
  readonly references: readonly { readonly file: string; readonly circular: boolean }[];
  /** The entries of `plugins`, as they are written. */
  readonly plugins: unknown;
  readonly hasJavaScript: boolean;
}

type Parse = (file: string) => Sync.ParsedCommandLine;

/** Reads a configuration. Undefined where anything is wrong with it, or where it can't be told from where its plugins come. */
export function readConfiguration(parse: Parse, file: string): NativeConfig | undefined {
  const { fileNames, options, projectReferences = [], raw, errors } = parse(file);
  if (errors.length > 0) return undefined;
  const written = options.plugins === undefined ? { plugins: undefined } : pluginsOf(parse, file, raw);
  return (
    written && {
      fileNames,
      references: projectReferences.map(({ path, circular }) => ({
        file: path.endsWith(".json") ? path : `${path}/tsconfig.json`,
        circular: circular === true,
      })),
      plugins: written.plugins,
      hasJavaScript: options.allowJs ?? options.checkJs ?? false,
    }
  );
}

/**
 * The entries of `plugins`, which the compiler keeps whole only in the file that has them: the last of the files that it extends counts.
 * Undefined where that can't be told without looking for a file.
 */
function pluginsOf(parse: Parse, file: string, raw: unknown): { readonly plugins: unknown } | undefined {
  const { compilerOptions = {}, extends: bases = [] } = raw as {
    readonly compilerOptions?: { readonly plugins?: unknown };
    readonly extends?: string | readonly string[];
  };
  if (compilerOptions.plugins !== undefined) return { plugins: compilerOptions.plugins };
  for (const base of [bases].flat().reverse()) {
    if (!/^\.{1,2}\/.*\.json$/.test(base)) return undefined;
    const path = posix.join(posix.dirname(file), base);
    const { options, raw: inherited } = parse(path);
    if (options.plugins !== undefined) return pluginsOf(parse, path, inherited);
  }
  return { plugins: undefined };
}
