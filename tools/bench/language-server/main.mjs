// How long an editor waits after an edit for the diagnostics of the edited file, and what memory the server takes over many edits, measured from
// outside: main.mjs PROJECT [--quick] [--edits 200] [--memory-edits 5000] [--engine ts-morph]
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edits: { type: "string" },
    "memory-edits": { type: "string" },
    engine: { type: "string", default: "auto" },
    quick: { type: "boolean", default: false },
  },
});
const project = resolve(positionals[0] ?? ".");
const edits = Number(values.edits ?? (values.quick ? "20" : "200"));
const memoryEdits = Number(values["memory-edits"] ?? (values.quick ? "0" : "5000"));
const command = fileURLToPath(new URL("../../../packages/cli/bin/fc-check.js", import.meta.url));

const server = spawn(process.execPath, [command, "lsp", "--stdio", "--engine", values.engine], {
  stdio: ["pipe", "pipe", "inherit"],
});
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
connection.listen();

/** The files that are edited, by what is in them; each is open, with its text and version. */
const sources = readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(project, "src", name), "utf8") }));
const documents = [
  { title: "a file with handlers", of: (/** @type {string} */ text) => /\bstart\(/.test(text) },
  {
    title: "a file without, which handlers import",
    of: (/** @type {string} */ text) => text.includes("interface") && !/\bstart\(/.test(text),
  },
].map(({ title, of }) => {
  const source = sources.find(({ text }) => of(text));
  if (source === undefined) throw new Error(`${project} has not ${title}`);
  const uri = pathToFileURL(join(project, "src", source.name)).href;
  return { title, uri, text: source.text, version: 1 };
});

/** @param {{ uri: string }} document */
async function diagnostics({ uri }) {
  /** @type {{ items: unknown[] }} */
  const { items } = await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
  return items;
}

/**
 * Edits a file, and asks for its diagnostics after each edit. Gives how long each answer took.
 * @param {{ uri: string, text: string, version: number }} document @param {number} count
 */
async function edit(document, count) {
  /** @type {number[]} */
  const waited = [];
  for (let done = 0; done < count; done++) {
    document.version += 1;
    const { uri, version, text } = document;
    const contentChanges = [{ text: `${text}\nexport const edited = ${done};\n` }];
    const started = performance.now();
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
    await diagnostics(document);
    waited.push(performance.now() - started);
  }
  return waited;
}

/** The resident memory of the server and of the processes that it has started, in MiB; 0 where `/proc` does not tell. */
function memory() {
  const pids = [server.pid ?? 0, ...childrenOf(server.pid ?? 0)];
  return pids.reduce((sum, pid) => sum + residentOf(pid), 0);
}

/** @param {number} pid @returns {number[]} */
function childrenOf(pid) {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    return tasks
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" "))
      .filter((child) => child !== "")
      .map(Number);
  } catch {
    return [];
  }
}

/** @param {number} pid */
function residentOf(pid) {
  try {
    const [, kibibytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kibibytes) / 1024;
  } catch {
    return 0;
  }
}

/** @param {readonly number[]} values @param {number} part */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

try {
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(project).href,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification("initialized", {});
  for (const { uri, text, version } of documents)
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "typescript", version, text },
    });
  const [first, ...others] = documents;
  if (first === undefined || others.length === 0) throw new Error("there is nothing to edit");
  const started = performance.now();
  const found = await diagnostics(first);
  if (found.length > 0) throw new Error(`the file is not clean: ${JSON.stringify(found)}`);
  console.log(`The first answer, which reads the project: ${(performance.now() - started).toFixed(0)} ms\n`);

  console.log("| edit to diagnostics, in ms | median | p95 |\n| --- | ---: | ---: |");
  for (const document of documents) {
    await edit(document, 10);
    const waited = await edit(document, edits);
    const [median = 0, slow = 0] = [0.5, 0.95].map((part) => quantile(waited, part));
    console.log(`| ${document.title} | ${median.toFixed(0)} | ${slow.toFixed(0)} |`);
  }
  console.log("\n| resident memory, in MiB | |\n| --- | ---: |");
  for (let done = 0; done <= memoryEdits; done += Math.max(1, memoryEdits / 5)) {
    if (done > 0) await edit(first, memoryEdits / 5);
    console.log(`| after ${done} more edits | ${memory().toFixed(0)} |`);
  }
} finally {
  connection.dispose();
  server.kill();
}
