import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { hasOutput, isLifecycle, mayFail, takesEvent, typeAt } from "./program.js";
import type { Program } from "./program.js";

/** One call of a handler: with an event, to return an output, or to fail. */
export interface Call {
  readonly event?: unknown;
  readonly output: number;
  readonly fails: boolean;
  /** What has to arrive: the output's JSON, or that the call failed on purpose. `lost` where JSON has no form for it. */
  readonly expected: { readonly output: unknown } | "failure" | "lost";
}

/** What came of a call. */
export interface Outcome {
  /** Null where the call did what the program says; else what went wrong, in words. */
  readonly problem: string | null;
  /** The response, as text. */
  readonly response: string;
}

/** The calls of a program: every event with the first output, and every output with the first event. */
export function callsOf(program: Program): Call[] {
  // A lifecycle handler is called once, and gives nothing.
  if (isLifecycle(program))
    return [{ output: 0, fails: false, expected: program.result === "never" ? "failure" : { output: null } }];
  const outputs = hasOutput(program) ? typeAt(program.output).samples : [];
  const events = takesEvent(program) ? typeAt(program.event).samples : [];
  const expected = (index: number): Call["expected"] => {
    if (program.result === "never") return "failure";
    const sample = outputs[index];
    if (!hasOutput(program) || sample === undefined) return { output: null };
    return "json" in sample ? { output: sample.json } : "lost";
  };
  const first = events[0]?.json;
  return [
    ...(events.length === 0 ? [{ output: 0, fails: false, expected: expected(0) }] : []),
    ...events.map(({ json }) => ({ event: json, output: 0, fails: false, expected: expected(0) })),
    ...outputs
      .slice(1)
      .map((_, index) => ({ event: first, output: index + 1, fails: false, expected: expected(index + 1) })),
    ...(mayFail(program) ? [{ event: first, output: 0, fails: true, expected: "failure" as const }] : []),
  ];
}

const here = dirname(fileURLToPath(import.meta.url));

/** Runs programs in a process of their own, each through `invoke` of the runtime. Gives the outcomes of their calls. */
export function run(
  programs: readonly { readonly text: string; readonly calls: readonly Call[] }[],
): Outcome[][] {
  const folder = mkdtempSync(join(tmpdir(), "fc-check-run-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    mkdirSync(join(folder, "node_modules/@fc-check"), { recursive: true });
    symlinkSync(
      join(here, "../node_modules/@fc-check/runtime"),
      join(folder, "node_modules/@fc-check/runtime"),
    );
    for (const name of ["probe.js", "start.js", "main.js"])
      writeFileSync(join(folder, name), readFileSync(join(here, "../dist/called", name)));
    programs.forEach(({ text }, index) => {
      writeFileSync(join(folder, fileName(index)), compile(text));
    });
    writeFileSync(
      join(folder, "calls.json"),
      JSON.stringify(programs.map(({ calls }, index) => ({ file: fileName(index), calls }))),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ["main.js"], {
      cwd: folder,
      encoding: "utf8",
      timeout: 300_000,
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`The programs ended with ${String(status)}: ${stderr.slice(-2000)}`);
    return JSON.parse(stdout.slice(stdout.lastIndexOf("\n[[") + 1)) as Outcome[][];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileName(index: number): string {
  return `p${index}.js`;
}

/** A program as JavaScript, which registers its handler with a `start` that only keeps it. */
function compile(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return outputText.replace('from "@fc-check/runtime"', 'from "./start.js"');
}
