// Puts the plugin into one CommonJS file, core and compiler included: these are ESM only, and editors run ESLint with versions of Node that
// can't require that. ESM configurations import it as well, so that no process ever has two copies of the plugin.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { packPages } from "../../scripts/pack-pages.mjs";

const folder = import.meta.dirname;
/** @type {{ version: string, dependencies: Record<string, string> }} */
const { version, dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: folder,
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
};

await build({
  ...common,
  entryPoints: ["src/index.cts"],
  external: [...Object.keys(dependencies), "./native.cjs"],
  define: { packageVersion: JSON.stringify(version) },
  // Never runs: it tells Node which names an ESM configuration may import.
  footer: { js: "0 && (module.exports = { meta, rules, configs });" },
});

// What the rules load when they are told to use the native compiler: the analyzer too. ts-morph it needs only to say what is wrong in a project.
await build({
  ...common,
  entryPoints: ["src/native.cts"],
  // Entries of packages import what they share; what that does is nothing.
  logOverride: { "ignored-bare-import": "silent" },
  external: [...Object.keys(dependencies), "yaml"],
  banner: { js: 'const fileUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "fileUrl" },
});

// The pages that rules link to.
packPages(join(folder, "dist/docs"));
