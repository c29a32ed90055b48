// What the plugin adds to the time that a real tsserver takes from an edit to the semantic diagnostics of the edited file, as an editor waits
// for them, in a project with dependencies: node tools/bench/typescript-plugin/project.mjs PROJECT [--edits 200] [--typescript 6.0] [--quick]
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ProjectServer } from "./project-server.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    typescript: { type: "string", default: "6.0" },
    edits: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const project = resolve(positionals[0] ?? ".");
const edits = Number(values.edits ?? (values.quick ? "30" : "200"));

/** The input of this handler is wrong, and of a type with thousands of members. */
const document = `import { start } from "@fc-check/runtime";
import { model, Schema, type HydratedDocumentFromSchema } from "mongoose";

const schema = new Schema({ name: { type: String, required: true }, tags: [String], at: Date });
export const Order = model("Order", schema);
start((order: HydratedDocumentFromSchema<typeof schema>) => (order.name === "" ? new Error("no name") : null));
`;

/** Beside the project, so the same packages are found: the same, but its `tsconfig.json` does not name the plugin. */
const without = `${project}-without-plugin`;
cpSync(project, without, { recursive: true });
/** @type {{ compilerOptions: { plugins?: unknown } }} */
const config = JSON.parse(readFileSync(join(project, "tsconfig.json"), "utf8"));
delete config.compilerOptions.plugins;
writeFileSync(join(without, "tsconfig.json"), JSON.stringify(config));

/** The first source whose text has something, and its path. @param {(text: string) => boolean} wanted */
function sourceWith(wanted) {
  const folder = join(project, "src");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => join("src", path));
  const found = paths.find((path) => wanted(readFileSync(join(project, path), "utf8")));
  if (found === undefined) throw new Error("the project has no such file");
  return found;
}

const withDocument = join("src", "mongoose-document.ts");
const startsHandler = (/** @type {string} */ text) => /^start\(/m.test(text);
const handlers = sourceWith(startsHandler);
const imported = /from "(\.[^"]+)\.js"/.exec(readFileSync(join(project, handlers), "utf8"))?.[1] ?? "";
const files = [
  ["a file with handlers", handlers],
  ["a file that one with handlers imports", join(handlers, "..", `${imported}.ts`)],
  ["a file without handlers", sourceWith((text) => !startsHandler(text) && !text.includes("@fc-check"))],
  ["a handler that takes a document of mongoose", withDocument],
];

for (const folder of [without, project]) writeFileSync(join(folder, withDocument), document);
const servers = [without, project].map((folder) => new ProjectServer(values.typescript, folder));
const rows = [];
try {
  for (const [title = "", file = ""] of files) {
    const text = readFileSync(join(project, file), "utf8");
    for (const server of servers) await server.open(file, text);
    const found = await Promise.all(servers.map((server) => server.hasPlugin()));
    if (String(found) !== "false,true") throw new Error(`the plugin is there: ${String(found)}`);
    for (let done = 0; done < 5; done++) for (const server of servers) await server.edit(done);
    // That type alone takes TypeScript two seconds.
    const count = file === withDocument ? Math.ceil(edits / 10) : edits;
    const waited = servers.map(() => /** @type {number[]} */ ([]));
    const cpu = servers.map((server) => server.cpuSeconds());
    for (let done = 0; done < count; done++) {
      for (const [index, server] of servers.entries()) waited[index]?.push(await server.edit(done));
    }
    const used = servers.map((server, index) => server.cpuSeconds() - (cpu[index] ?? 0));
    for (const server of servers) server.close();
    const [alone = [], withPlugin = []] = waited;
    const [before = 0, after = 0] = used.map((seconds) => (1000 * seconds) / count);
    rows.push([
      `${title}, ${String(count)} edits`,
      summary(alone),
      summary(withPlugin),
      `${(median(withPlugin) - median(alone)).toFixed(1)} / ${(late(withPlugin) - late(alone)).toFixed(1)}`,
      `${before.toFixed(1)} → ${after.toFixed(1)}`,
    ]);
  }
} finally {
  for (const server of servers) server.process.kill();
  rmSync(without, { recursive: true });
  rmSync(join(project, withDocument));
}
const head = ["median / p95 in ms", "without", "with", "added", "CPU an edit, without → with"];
for (const row of [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows])
  console.log(`| ${row.join(" | ")} |`);
console.log("\nTarget: at most 3 ms added at the median and 8 ms at the 95th percentile.");

/** @param {readonly number[]} list */
function summary(list) {
  return `${median(list).toFixed(1)} / ${late(list).toFixed(1)}`;
}

/** @param {readonly number[]} list */
function median(list) {
  return quantile(list, 0.5);
}

/** @param {readonly number[]} list */
function late(list) {
  return quantile(list, 0.95);
}

/** @param {readonly number[]} list @param {number} part */
function quantile(list, part) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
