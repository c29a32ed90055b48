// What the plugin adds to semantic diagnostics, in a real tsserver: node tools/bench/typescript-plugin/latency.mjs [--edits 200] [--memory-edits 5000] [--typescript 6.0]
//
// Two servers get the same edits in turn, one with the plugin and one without. Beside the time that a client waits, the server itself measures how
// long the plugin takes of it: on a busy machine only that is exact, since it leaves out what TypeScript does for itself.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { Server } from "./server.mjs";
import { withHandlers, withoutHandlers } from "./sources.mjs";

const { values } = parseArgs({
  // The benchmarks of the workspace name a project that they share; this one has its own.
  allowPositionals: true,
  options: {
    edits: { type: "string" },
    "memory-edits": { type: "string" },
    typescript: { type: "string", default: "6.0" },
    quick: { type: "boolean", default: false },
  },
});
const edits = Number(values.edits ?? (values.quick ? "30" : "200"));
const memoryEdits = Number(values["memory-edits"] ?? (values.quick ? "100" : "5000"));
const plugin = fileURLToPath(new URL("../../../packages/typescript-plugin", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fc-check-bench-"));

/** A project with a plugin that measures the real one, where there is one. */
function createProject() {
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2023",
    types: [],
    plugins: [{ name: "measured-plugin", severity: { FC1017: "off" } }],
  };
  const link = (/** @type {string} */ name, /** @type {string} */ target) => {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(target, join(folder, "node_modules", name), "junction");
  };
  link("measured-plugin", fileURLToPath(new URL("measured-plugin", import.meta.url)));
  link("@fc-check/runtime", join(plugin, "../runtime"));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  writeFileSync(join(folder, "package.json"), '{ "name": "bench", "type": "module" }');
  writeFileSync(join(folder, "handlers.ts"), withHandlers(5000, 20));
  writeFileSync(join(folder, "plain.ts"), withoutHandlers(5000));
  writeFileSync(join(folder, "short.ts"), withHandlers(300, 20));
}

/**
 * Edits a file, and asks for its diagnostics after each edit. Gives how long each answer took, for each server.
 * @param {readonly Server[]} servers @param {string} name @param {number} count
 */
async function edit(servers, name, count) {
  const file = join(folder, name);
  const lines = readFileSync(file, "utf8").split("\n");
  const places = lines.flatMap((line, index) => (line.includes("const count = 1") ? [index] : []));
  const waited = servers.map(() => /** @type {number[]} */ ([]));
  for (let done = 0; done < count; done++) {
    const line = (places[done % places.length] ?? 0) + 1;
    const offset = (lines[line - 1] ?? "").indexOf("= 1") + 3;
    for (const [index, server] of servers.entries()) {
      const insertString = String(1 + (Math.floor(done / places.length) % 9));
      server.notify("change", { file, line, offset, endLine: line, endOffset: offset + 1, insertString });
      const started = performance.now();
      await server.request("semanticDiagnosticsSync", { file });
      waited[index]?.push(performance.now() - started);
    }
  }
  return waited;
}

/** @param {readonly number[]} values @param {number} part */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** @param {readonly number[]} values */
function summary(values) {
  return [0.5, 0.95].map((part) => quantile(values, part).toFixed(1)).join(" / ");
}

/** @param {readonly (readonly string[])[]} rows */
function table(rows) {
  const [head = [], ...body] = rows;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...body].map((row) => `| ${row.join(" | ")} |\n`).join("");
}

createProject();
const withPlugin = new Server(values.typescript, folder, plugin);
const without = new Server(values.typescript, folder, "");
const servers = [withPlugin, without];
try {
  for (const server of servers) {
    for (const name of ["handlers.ts", "plain.ts", "short.ts"])
      server.notify("open", { file: join(folder, name) });
    const found = await server.request("semanticDiagnosticsSync", { file: join(folder, "handlers.ts") });
    if (JSON.stringify(found) !== "[]") throw new Error(`the file is not clean: ${JSON.stringify(found)}`);
  }
  const latency = [["5,000 lines, median / p95 in ms", "without", "with", "the plugin's own part"]];
  for (const [name, title] of [
    ["handlers.ts", "20 handlers"],
    ["plain.ts", "no handler"],
  ]) {
    console.error(`${edits} edits of a file with ${title ?? ""}`);
    await edit(servers, name ?? "", 20);
    await withPlugin.measured();
    const [long = [], short = []] = await edit(servers, name ?? "", edits);
    const { times } = await withPlugin.measured();
    latency.push([title ?? "", summary(short), summary(long), summary(times)]);
  }
  console.log(table(latency));
  const memory = [["heap after a collection, in MiB", "without", "with"]];
  for (const done of [0, memoryEdits]) {
    console.error(`memory after ${done} edits`);
    await edit(servers, "short.ts", done);
    const heaps = [await without.measured(), await withPlugin.measured()];
    memory.push([
      `after ${done} edits of a file with 20 handlers`,
      ...heaps.map(({ heap }) => heap.toFixed(1)),
    ]);
  }
  console.log(table(memory));
  console.log(
    "Target: the plugin's own part is at most 5 ms at the median and 10 ms at the 95th percentile with 20 handlers, and below 1 ms without.",
  );
} finally {
  for (const server of servers) server.process.kill();
  rmSync(folder, { recursive: true, force: true });
}
