// Puts the JavaScript of each entry into one file: Node loads one file much faster than thirty, and a function's
// first answer waits for it. The declarations are the compiler's.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const folder = import.meta.dirname;
const entries = ["src/index.ts", "src/testing.ts", "src/events/index.ts"];

for (const format of /** @type {const} */ (["esm", "cjs"])) {
  await build({
    absWorkingDir: folder,
    entryPoints: entries,
    outbase: "src",
    outdir: format === "esm" ? "dist" : "dist/cjs",
    bundle: true,
    // A quarter smaller; all names stay, as those of error classes are part of answers.
    minifyWhitespace: true,
    format,
    // Only ESM can share code between entries.
    splitting: format === "esm",
    chunkNames: "shared",
    platform: "node",
    target: "node20.19",
    logLevel: "warning",
  });
}

// The package is ESM: Node and TypeScript take the files below for CommonJS only because of this.
writeFileSync(join(folder, "dist/cjs/package.json"), '{ "type": "commonjs" }\n');
