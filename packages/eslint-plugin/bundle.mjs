// Puts the plugin into one CommonJS file, core and compiler included: these are ESM only, and editors run ESLint with versions of Node that
// can't require that. ESM configurations import it as well, so that no process ever has two copies of the plugin.
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

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
const pages = join(folder, "dist/docs");
rmSync(pages, { recursive: true, force: true });
for (const page of ["codes", "codes.md", "options.md"]) {
  cpSync(join(folder, "../../docs", page), join(pages, page), { recursive: true });
}
