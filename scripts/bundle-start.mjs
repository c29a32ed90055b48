import { join, relative, sep } from "node:path";
import { build } from "esbuild";

/**
 * Puts what an entry needs in any case into one file, instead of the compiler's output for it: Node loads one file much faster than twenty. What
 * is imported later, and packages, stay where they are.
 * @param {string} folder of the package
 * @param {string} entry its path in src, without the ending
 * @param {string[]} usual what is imported later, but nearly always
 */
export async function bundleStart(folder, entry, usual = []) {
  const src = join(folder, "src");
  await build({
    entryPoints: [join(src, `${entry}.ts`)],
    outfile: join(folder, "dist", `${entry}.js`),
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.19",
    logLevel: "warning",
    // CommonJS packages are loaded by `require`, which ESM does not have by itself.
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    plugins: [
      {
        name: "imported-later",
        setup: (build) => {
          build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
            if (kind !== "dynamic-import") return undefined;
            const later = relative(join(src, entry, ".."), join(resolveDir, path))
              .split(sep)
              .join("/");
            if (usual.includes(later)) return undefined;
            return { path: later.startsWith(".") ? later : `./${later}`, external: true };
          });
        },
      },
    ],
  });
}
