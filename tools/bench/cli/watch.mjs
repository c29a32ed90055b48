// How long --watch takes from the change of a file to its answer, next to a whole check, in turn: watch.mjs PROJECT [--quick]
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [project = ".", quick] = process.argv.slice(2);
const rounds = quick === "--quick" ? 2 : 7;
const command = fileURLToPath(new URL("../../../packages/cli/bin/fc-check.js", import.meta.url));
const sources = join(project, "src");
const files = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort();

const watcher = spawn(process.execPath, [command, "--watch"], {
  cwd: project,
  stdio: ["ignore", "pipe", "inherit"],
});
let printed = "";
watcher.stdout.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
  printed += text;
});

/** Waits for the end of a report. */
async function answer() {
  while (!printed.endsWith("Watching for changes.\n")) await once(watcher.stdout, "data");
  printed = "";
}

/** @type {number[]} */
const whole = [];
/** @type {number[]} */
const after = [];
try {
  await answer();
  for (let round = 0; round <= rounds; round += 1) {
    let started = performance.now();
    const { status } = spawnSync(process.execPath, [command, "--no-cache"], { cwd: project });
    if (status !== 0) throw new Error(`fc-check ended with ${status}`);
    const wholeMs = performance.now() - started;

    const file = join(sources, files[Math.floor((files.length * (round + 0.5)) / (rounds + 1))] ?? "");
    const text = readFileSync(file, "utf8");
    started = performance.now();
    writeFileSync(file, `${text}\n// Changed.\n`);
    await answer();
    const afterMs = performance.now() - started;
    writeFileSync(file, text);
    await answer();
    // The first round does not count.
    if (round === 0) continue;
    whole.push(wholeMs);
    after.push(afterMs);
  }
} finally {
  watcher.kill();
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const ratio = median(after.map((ms, round) => ms / (whole[round] ?? NaN)));
console.log(`a whole check       ${median(whole).toFixed(0).padStart(6)} ms`);
console.log(`after one change    ${median(after).toFixed(0).padStart(6)} ms`);
console.log(`ratio               ${ratio.toFixed(2).padStart(6)}     ${ratio <= 0.3 ? "met" : "MISSED"}`);
