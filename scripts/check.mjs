// Shows the built checker at work on the sample projects, and holds what it says against what is expected of them.
// With arguments, runs it on those instead, and ends as it does.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { root } from "./workspace.mjs";

const command = join(root, "packages/cli/bin/fc-check.js");

const samples = [
  {
    title: "Three documented samples: an event that is an object, a string, any object",
    project: "test-fixtures/samples-documented",
    expected: { status: 0, shapes: [5, 9, 9], codes: [] },
  },
  {
    title: "One handler of each documented signature",
    project: "test-fixtures/samples-shapes",
    expected: { status: 0, shapes: [1, 2, 3, 4, 5, 6, 7, 8, 9], codes: [] },
  },
  {
    title: "A project with mistakes",
    project: "test-fixtures/samples-mistakes",
    expected: {
      status: 1,
      shapes: [5],
      codes: [
        "FC1002",
        "FC1003",
        "FC1006",
        "FC1007",
        "FC1008",
        "FC1013",
        "FC1014",
        "FC1015",
        "FC2001",
        "FC2002",
      ],
    },
  },
];

const args = process.argv.slice(2);
if (args.length > 0) {
  // npm runs scripts at the root, whatever folder it was called in.
  const folder = process.env.npm_lifecycle_event === "check" ? process.env.INIT_CWD : undefined;
  process.exitCode = run(args, { cwd: folder ?? process.cwd(), stdio: "inherit" }).status ?? 2;
} else {
  const wrong = samples.filter((sample) => !show(sample)).map(({ project }) => project);
  if (wrong.length === 0) console.log("All samples came out as expected. Check yours: npm run check -- PATH");
  else {
    console.error(`Not as expected: ${wrong.join(", ")}`);
    process.exitCode = 1;
  }
}

/**
 * Shows what the checker says of a sample. Gives whether that is what is expected.
 * @param {typeof samples[number]} sample
 */
function show({ title, project, expected }) {
  console.log(`${title}\n\n$ fc-check --handlers ${project}\n`);
  run(["--handlers", project], { cwd: root, stdio: "inherit" });
  const { status, stdout } = run(["--format", "json", project], { cwd: root, encoding: "utf8" });
  const found = { status, ...(status === 2 ? {} : shapesAndCodes(String(stdout))) };
  const right = isDeepStrictEqual(found, expected);
  const verdict = right ? "as expected" : `not as expected: ${JSON.stringify(found)}`;
  console.log(`\nexit status ${status ?? "none"}, ${verdict}\n`);
  return right;
}

/** @param {string} json a report */
function shapesAndCodes(json) {
  /** @type {{ handlers: { shape: number | null }[], diagnostics: { code: string }[] }} */
  const { handlers, diagnostics } = JSON.parse(json);
  return {
    shapes: handlers.flatMap(({ shape }) => shape ?? []).sort(),
    codes: diagnostics.map(({ code }) => code).sort(),
  };
}

/** @param {string[]} args @param {import("node:child_process").SpawnSyncOptions} options */
function run(args, options) {
  return spawnSync(process.execPath, [command, ...args], options);
}
