import { build } from "esbuild";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** What is imported as it is, by those who import it, and the module that stands for it. */
const entries = [
  { imported: /^typescript$/, file: fileURLToPath(import.meta.resolve("typescript")) },
  { imported: /\/monaco\.js$/, file: fileURLToPath(new URL("../playground/monaco.ts", import.meta.url)) },
];

/**
 * Makes one module each of TypeScript and of Monaco before the site is built: esbuild reads their twelve megabytes in two seconds, and
 * Rollup, which finds nothing in them to leave out, in twenty.
 */
export function prebuiltModules(): Plugin {
  return {
    name: "prebuilt-modules",
    apply: "build",
    enforce: "pre",
    resolveId: (id, _importer, { ssr }) => {
      const entry = entries.find(({ imported }) => imported.test(id));
      // Pages are rendered without it.
      return entry && (ssr === true ? { id, external: true } : `\0${entry.file}`);
    },
    load: async (id) => {
      const entry = entries.find(({ file }) => id === `\0${file}`);
      if (entry === undefined) return undefined;
      return { code: await bundle(entry.file), moduleSideEffects: "no-treeshake" };
    },
  };
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
    plugins: [
      {
        name: "styles",
        setup: (bundler) => {
          bundler.onResolve({ filter: /\.css$/ }, ({ path, resolveDir }) => ({
            path: resolve(resolveDir, path),
            external: true,
          }));
        },
      },
    ],
  });
  const text = outputFiles[0]?.text ?? "";
  // The worker of Monaco's, which nothing asks for here, is not built.
  return text.replace(/new URL\("[^"]*\/editorWebWorkerMain\.js",import\.meta\.url\)/, "undefined");
}
