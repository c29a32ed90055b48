import { build } from "esbuild";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../run/", import.meta.url));

/** What runs a program, as one script: the runtime, with what a browser has in place of Node's modules. */
export async function bundleRunner(): Promise<string> {
  const { outputFiles } = await build({
    // Aliases are looked up from here.
    absWorkingDir: folder,
    entryPoints: [`${folder}runner.ts`],
    bundle: true,
    write: false,
    minify: true,
    // The names of classes are part of responses and logs.
    keepNames: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
    plugins: [
      {
        name: "node-modules",
        setup: (bundler) => {
          bundler.onResolve({ filter: /^node:/ }, ({ path }) => {
            const name = path.slice("node:".length);
            if (name === "events") return undefined;
            const file = `${folder}node/${name}.ts`;
            return existsSync(file) ? { path: file } : { path: name, namespace: "absent" };
          });
          // A run speaks the runtime API alone: servers, files and sockets are never asked for.
          bundler.onLoad({ filter: /.*/, namespace: "absent" }, () => ({ contents: "module.exports = {};" }));
        },
      },
    ],
    alias: { "node:events": "events" },
  });
  return outputFiles[0]?.text ?? "";
}
