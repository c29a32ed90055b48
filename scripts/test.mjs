// Everything that must hold before a change lands. Stops after the first steps that fail.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./workspace.mjs";

/**
 * A step's command runs at the root, with the workspace's tools on its path. The steps of one line run at the same time: each keeps one
 * processor busy.
 * @type {Readonly<Record<string, string>>[]}
 */
const steps = [
  { setup: "node scripts/setup.mjs" },
  {
    lint: "eslint --max-warnings 0 .",
    "generated files": "node scripts/generate.mjs --check",
    "types of tests": "tsc -p tsconfig.json",
    "types of the site": "tools/site/node_modules/.bin/vue-tsc -p tools/site",
  },
  {
    format: "prettier --check --log-level warn .",
    "import arrows": `depcruise --config .dependency-cruiser.mjs "packages/*/src" "tools/*/src"`,
    "dead code": "knip --no-progress",
  },
  { "unit tests": "vitest run" },
  { packages: "node scripts/check-packages.mjs", "packed CLI": "node scripts/smoke.mjs" },
];

const path = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
const started = performance.now();

for (const together of steps) {
  const failed = await Promise.all(Object.entries(together).map(([name, command]) => run(name, command)));
  if (failed.includes(true)) process.exit(1);
}
console.log(`${"all".padEnd(16)} ok ${seconds(started)}`);

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
    env: { ...process.env, PATH: path },
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
