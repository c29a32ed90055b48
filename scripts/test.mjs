// Everything that must hold before a change lands, cheapest first. Stops at the first step that fails.
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./workspace.mjs";

/**
 * `command` runs at the root, with the workspace's tools on its path. `live` steps print as they go;
 * of the others only a failure's output is shown.
 * @type {{ name: string, command: string, live?: boolean }[]}
 */
const steps = [
  { name: "setup", command: "node scripts/setup.mjs" },
  { name: "format", command: "prettier --check --log-level warn ." },
  { name: "lint", command: "eslint --max-warnings 0 ." },
  { name: "import arrows", command: `depcruise --config .dependency-cruiser.mjs "packages/*/src"` },
  { name: "types of tests", command: "tsc -p tsconfig.json" },
  { name: "generated files", command: "node scripts/generate.mjs --check" },
  { name: "dead code", command: "knip --no-progress" },
  { name: "unit tests", command: "vitest run", live: true },
  { name: "packages", command: "node scripts/check-packages.mjs" },
  { name: "packed CLI", command: "node scripts/smoke.mjs" },
];

const path = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
const started = performance.now();

for (const { name, command, live = false } of steps) {
  process.stdout.write(live ? `${name}\n` : `${name.padEnd(16)} `);
  const stepStarted = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: "utf8",
    env: { ...process.env, PATH: path },
    stdio: live ? "inherit" : "pipe",
    maxBuffer: Infinity,
  });
  const took = seconds(stepStarted);
  if (status === 0) {
    console.log(live ? `${name.padEnd(16)} ok ${took}` : `ok ${took}`);
    continue;
  }
  if (!live) console.log(`FAILED ${took}\n\n${stdout}${stderr}`);
  console.error(`npm test stopped at "${name}": ${command}`);
  process.exit(1);
}
console.log(`${"all".padEnd(16)} ok ${seconds(started)}`);

/** @param {number} since a reading of `performance.now` */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s`;
}
