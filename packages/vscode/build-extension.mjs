// Makes what VS Code loads: the extension, and the server that it brings, each in one file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { packPages } from "../../scripts/pack-pages.mjs";

const folder = import.meta.dirname;

/** @type {import("esbuild").BuildOptions} */
const shared = {
  absWorkingDir: folder,
  bundle: true,
  // Lines stay lines: an error prints the one that it comes from.
  minifyIdentifiers: true,
  minifySyntax: true,
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
};

await build({
  ...shared,
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.cjs",
  external: ["vscode"],
  format: "cjs",
});

await build({
  ...shared,
  entryPoints: ["src/server.ts"],
  outfile: "dist/server.mjs",
  format: "esm",
  // What CommonJS packages have, and ESM does not.
  banner: {
    js: `import { createRequire as makeRequire } from "node:module";
const require = makeRequire(import.meta.url), { filename: __filename, dirname: __dirname } = import.meta;`,
  },
  plugins: [
    {
      // What `tsc` makes of `import … = require` hides from a bundler what is required.
      name: "from-sources",
      setup: (build) => {
        build.onResolve({ filter: /^@fc-check\// }, ({ path }) => {
          const [, name = "", entry = "."] = path.split("/", 3);
          return { path: join(folder, "..", name, "src", entry, "index.ts"), sideEffects: false };
        });
        // So does a `require` that a module makes for itself.
        build.onLoad({ filter: /[\\/]analyzer[\\/]src[\\/]compiler\.ts$/ }, ({ path }) => ({
          contents: readFileSync(path, "utf8").replaceAll(/\bload\(/g, "require("),
          loader: "ts",
        }));
      },
    },
  ],
});

// The pages that the server links to.
packPages(join(folder, "dist/docs"));
