import { createRequire } from "node:module";
import path from "node:path";
import type { FileSystem } from "../files/file-system.js";
import { list } from "../files/look-up.js";

/**
 * Reads the code of fc-check that says what a result is, so it counts as part of the project: other code, other results, even under the same
 * version. Of the packages that it uses, the `package.json` is read.
 */
export function readOwnCode(files: FileSystem): void {
  const seen = new Set<string>();
  const visit = (manifest: string): void => {
    if (seen.has(manifest)) return;
    seen.add(manifest);
    const folder = path.dirname(manifest);
    const { name, dependencies = {} } = JSON.parse(files.readFile(manifest) ?? "{}") as {
      readonly name?: string;
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    if (name?.startsWith("@fc-check/") === true) readCode(path.join(folder, "dist"), files);
    for (const dependency of Object.keys(dependencies)) {
      const found = findManifest(dependency, folder, files);
      if (found !== undefined) visit(found);
    }
  };
  visit(createRequire(import.meta.url).resolve("@fc-check/analyzer/package.json"));
}

function readCode(folder: string, files: FileSystem): void {
  const listing = list(folder);
  for (const name of listing.files) if (name.endsWith(".js")) files.readFile(path.join(folder, name));
  for (const name of listing.folders) readCode(path.join(folder, name), files);
}

/** The `package.json` of a dependency, where Node finds it. */
function findManifest(dependency: string, folder: string, files: FileSystem): string | undefined {
  const manifest = path.join(folder, "node_modules", dependency, "package.json");
  if (files.fileExists(manifest)) return files.realpath(manifest);
  const above = path.dirname(folder);
  return above === folder ? undefined : findManifest(dependency, above, files);
}
