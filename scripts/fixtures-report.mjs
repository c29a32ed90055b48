// Checks all fixtures with the command, for tests that compare another host with it, unless that is done.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixturesFolder, listFixtures } from "../tools/fixtures/dist/index.js";
import { madeOnce } from "./made-once.mjs";
import { root } from "./workspace.mjs";

/** What the report depends on. */
const sources = [
  "pnpm-lock.yaml",
  "test-fixtures",
  "tools/fixtures/dist",
  ...["analyzer", "cli", "compiler", "core", "runtime"].map((name) => `packages/${name}/dist`),
];

/** What is checked beside the fixtures. */
const samples = ["samples-documented", "samples-shapes", "samples-mistakes"];

/**
 * What the command reports, with ts-morph, of all fixtures and samples: what other hosts are compared with. Paths are relative to the fixtures' folder.
 * @returns {import("../packages/core/dist/index.js").Report}
 */
export function fixturesReport() {
  const folder = madeOnce("fixtures-report", sources, (folder) => {
    mkdirSync(folder);
    writeFileSync(
      join(folder, "report.json"),
      check([...samples, ...listFixtures().map(({ name }) => name)]),
    );
  });
  return JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
}

/** @param {readonly string[]} paths @returns {string} the report */
function check(paths) {
  const command = join(root, "packages/cli/bin/fc-check.js");
  const args = ["--no-cache", "--engine", "ts-morph", "--format", "json", ...paths];
  try {
    const options = { cwd: fixturesFolder, encoding: /** @type {const} */ ("utf8"), maxBuffer: Infinity };
    return execFileSync(process.execPath, [command, ...args], options);
  } catch (error) {
    // The status of fixtures with errors.
    if (error instanceof Error && "status" in error && error.status === 1 && "stdout" in error)
      return String(error.stdout);
    throw error;
  }
}

if (process.argv[1] === import.meta.filename) fixturesReport();
