// Puts each entry, with the packages of this workspace that it uses, into one CommonJS file: tsserver and ts-patch load with `require`,
// which can't load the ESM of those packages in Node 20. The declarations are the compiler's.
import { build } from "esbuild";

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ["src/index.cts", "src/transform.cts"],
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  external: ["picomatch"],
  logLevel: "warning",
});
