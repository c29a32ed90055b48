// Measures the rule's own time, as ESLint counts it (TIMING=all), next to a typed rule of typescript-eslint.
//
//   node tools/bench/eslint-plugin/rule-time.mjs [folder of a project] [--quick]
//
// Without a folder it is the project that tools/bench generates (run `npm run bench -- --quick` once before).
// Prints Markdown.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

const rule = "fc-check/handler";
const yardstick = "@typescript-eslint/await-thenable";
const generated = join(import.meta.dirname, "../dist/projects/files-300-handlers-33");

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [project = generated] = positionals;
if (!existsSync(join(project, "tsconfig.json"))) {
  console.error(
    `There is no tsconfig.json in ${project}. Run "npm run bench -- --quick" once, or name a project.`,
  );
  process.exit(1);
}

const eslint = join(dirname(createRequire(import.meta.url).resolve("eslint/package.json")), "bin/eslint.js");
const config = join(import.meta.dirname, "eslint.config.mjs");

/** Alone, each rule pays for the type checker; together the one that is asked first does. */
const runs = [[rule], [yardstick], [yardstick, rule]];
const rounds = values.quick ? 2 : 5;

/** @type {Map<string, number[]>} */
const times = new Map();
for (let round = 0; round < rounds; round++) {
  for (const rules of runs) {
    for (const [name, time] of timesOf(rules)) {
      const key = rules.length > 1 ? `${name}, both rules on` : name;
      times.set(key, [...(times.get(key) ?? []), time]);
    }
  }
}

console.log(
  `The time of a rule in \`eslint\`, as ESLint counts it (\`TIMING=all\`); median of ${rounds} runs, ms.\n`,
);
console.log("| rule | median | lowest | highest |\n| --- | --: | --: | --: |");
for (const [name, measured] of times) {
  const sorted = [...measured].sort((a, b) => a - b);
  const cells = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)];
  console.log(`| ${name} | ${cells.map((time) => (time ?? 0).toFixed(0)).join(" | ")} |`);
}

/**
 * Runs ESLint with some rules.
 * @param {string[]} rules
 * @returns {[rule: string, milliseconds: number][]}
 */
function timesOf(rules) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [eslint, "--config", config, "src"], {
    cwd: project,
    encoding: "utf8",
    maxBuffer: Infinity,
    env: { ...process.env, RULES: rules.join(","), TIMING: "all" },
  });
  return rules.map((name) => {
    const line = stdout.split("\n").find((one) => one.startsWith(`${name} `));
    const time = Number(line?.split("|")[1]);
    if (!(time >= 0))
      throw new Error(`ESLint (status ${status}) gives no time for ${name}:\n${stdout}\n${stderr}`);
    return [name, time];
  });
}
