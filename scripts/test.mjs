// Everything that must hold before a change lands.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "./workspace.mjs";

/** A step's command runs at the root, with the workspace's tools on its path. @typedef {readonly [name: string, command: string]} Step */

/**
 * Those that keep one processor busy, each of which may run beside others. The longest come first.
 * @type {readonly Step[]}
 */
const checks = [
  ["lint", "eslint --max-warnings 0 ."],
  ["site", "node scripts/built-site.mjs"],
  ["packed CLI", "node scripts/smoke.mjs"],
  ["generated files", "node scripts/generate.mjs --check"],
  ["packages", "node scripts/check-packages.mjs"],
  ["fixtures", "node scripts/fixtures-report.mjs"],
  ["types of tests", "tsc -p tsconfig.json"],
  ["types of the site", "tools/site/node_modules/.bin/vue-tsc -p tools/site"],
  ["format", "prettier --check --log-level warn ."],
  ["import arrows", `depcruise --config .dependency-cruiser.mjs "packages/*/src" "tools/*/src"`],
  ["dead code", "knip --no-progress"],
];

const path = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
// Quoted as JSON is: the path may have spaces, and on Windows backslashes.
const preload = `--require ${JSON.stringify(join(root, "scripts/optimize-less.cjs"))}`;
// A compiler's young objects live longer than V8 expects: collecting them less often saves a tenth of the time.
const seldom = "--max-semi-space-size";
const collect = process.allowedNodeEnvironmentFlags.has(seldom) ? `${seldom}=64` : undefined;
const options = [process.env.NODE_OPTIONS, preload, collect].filter(Boolean).join(" ");
const started = performance.now();

await runAll([["setup", "node scripts/setup.mjs"]]);
await runAll(checks);
await runAll([["unit tests", "vitest run"]]);
console.log(`${"all".padEnd(16)} ok ${seconds(started)}`);

/** Runs steps, as many at once as there are processors. After one that fails, no other is begun. @param {readonly Step[]} steps */
async function runAll(steps) {
  const waiting = [...steps];
  const failed = new Set();
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined && failed.size === 0; step = waiting.shift())
      if (await run(...step)) failed.add(step);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (failed.size > 0) process.exit(1);
}

/**
 * Runs a step. Unit tests print as they go; of the others only a failure's output is shown. Gives whether it failed.
 * @param {string} name @param {string} command
 * @returns {Promise<boolean>}
 */
function run(name, command) {
  const live = name === "unit tests";
  const stepStarted = performance.now();
  const child = spawn(command, {
    cwd: root,
    shell: true,
    env: { ...process.env, PATH: path, NODE_OPTIONS: options },
    stdio: ["ignore", live ? "inherit" : "pipe", live ? "inherit" : "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => (output += text));
  }
  return new Promise((resolve) => {
    child.on("close", (status) => {
      console.log(`${name.padEnd(16)} ${status === 0 ? "ok    " : "FAILED"} ${seconds(stepStarted)}`);
      if (status !== 0) console.error(`\n${output}\nnpm test stopped at "${name}": ${command}`);
      resolve(status !== 0);
    });
  });
}

/** @param {number} since a reading of `performance.now` */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s`;
}
