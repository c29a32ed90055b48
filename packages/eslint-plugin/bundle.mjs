// Puts the plugin into one CommonJS file, core and compiler included: these are ESM only, and editors run ESLint with versions of Node that
// can't require that. ESM configurations import it as well, so that no process ever has two copies of the plugin.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { packPages } from "../../scripts/pack-pages.mjs";

const folder = import.meta.dirname;
/** @type {{ version: string, dependencies: Record<string, string> }} */
const { version, dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

await build({
  absWorkingDir: folder,
  entryPoints: ["src/index.cts"],
  outfile: "dist/index.cjs",
  bundle: true,
  external: Object.keys(dependencies),
  define: { packageVersion: JSON.stringify(version) },
  format: "cjs",
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
  // Never runs: it tells Node which names an ESM configuration may import.
  footer: { js: "0 && (module.exports = { meta, rules, configs });" },
});

// The pages that rules link to.
packPages(join(folder, "dist/docs"));
