import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Puts the code of a package's entries into as few files as possible, instead of the compiler's output for these: Node loads one file much faster
 * than a hundred. What several entries share is there once, so that classes are the same in all of them. Other packages stay where they are.
 * @param {string} folder of the package
 * @param {string[]} entries their paths in src, without the ending
 */
export async function bundlePackage(folder, entries = ["index"]) {
  const dist = join(folder, "dist");
  rmSync(join(dist, "shared"), { recursive: true, force: true });
  await build({
    absWorkingDir: folder,
    entryPoints: entries.map((entry) => `src/${entry}.ts`),
    outbase: "src",
    outdir: "dist",
    bundle: true,
    splitting: true,
    // As deep as the rooms, so that what lies beside `dist` is found from there too.
    chunkNames: "shared/[name]-[hash]",
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.19",
    logLevel: "warning",
  });
}
