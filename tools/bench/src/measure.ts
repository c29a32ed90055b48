import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pidusage from "pidusage";

/** A program to measure: a script for Node with its arguments, or a native executable with them. */
export interface Program {
  readonly args: readonly string[];
  /** The executable, where it is not Node. */
  readonly executable?: string;
  /** Whether Node starts a native process. Its memory is sampled then, as that of a native executable is, and its CPU time is not known. */
  readonly startsNative?: true;
  readonly cwd: string;
  /** Environment variables on top of this process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What one run of a program took, from its start until it was gone. */
export interface Usage {
  readonly wallMs: number;
  /** Of all its threads together. */
  readonly cpuMs: number | undefined;
  /** The most memory that it held at once (resident set). */
  readonly peakBytes: number;
}

const preload = fileURLToPath(new URL("../dist/usage.cjs", import.meta.url));
const sampleEveryMs = 25;

/** Runs a program once. Throws, with what it said, when it does not end with status 0. */
export async function measure(program: Program): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), "fc-check-bench-"));
  try {
    const native = program.executable !== undefined || program.startsNative === true;
    const started = performance.now();
    const child = spawn(
      program.executable ?? process.execPath,
      native ? program.args : ["--require", preload, ...program.args],
      {
        cwd: program.cwd,
        env: { ...process.env, ...program.env, FC_BENCH_USAGE: folder },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    const sampled = native ? samplePeak(child) : undefined;
    const output = await finish(child, program);
    const wallMs = performance.now() - started;
    if (output.status !== 0) {
      throw new Error(`${commandLine(program)} ended with ${output.status}:\n${output.text}`);
    }
    if (sampled) return { wallMs, cpuMs: undefined, peakBytes: await sampled };
    return { wallMs, ...(await readUsage(folder)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Output {
  readonly status: number | NodeJS.Signals;
  readonly text: string;
}

function finish(child: ChildProcess, program: Program): Promise<Output> {
  return new Promise((resolve, reject) => {
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    }
    child.on("error", (error) => {
      reject(new Error(`${commandLine(program)} did not start: ${error.message}`));
    });
    child.on("close", (code, signal) => {
      resolve({ status: code ?? signal ?? 1, text });
    });
  });
}

function commandLine({ executable = "node", args }: Program): string {
  return [executable, ...args].join(" ");
}

/** The largest of samples taken while the process runs: its memory, and that of the processes that it has started. */
async function samplePeak(child: ChildProcess): Promise<number> {
  let peak = 0;
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    try {
      const usages = Object.values(await pidusage([child.pid, ...childrenOf(child.pid)]));
      peak = Math.max(
        peak,
        usages.reduce((sum, { memory }) => sum + memory, 0),
      );
    } catch {
      break; // It has just ended.
    }
    await new Promise((resolve) => setTimeout(resolve, sampleEveryMs));
  }
  return peak;
}

/** The processes that a process has started; none where the system does not say. */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" "))
      .filter((child) => child !== "")
      .map(Number);
  } catch {
    return [];
  }
}

/** Sums up what the processes left behind that took part in a run: they share the CPU, and count each for itself in memory. */
async function readUsage(folder: string): Promise<{ cpuMs: number; peakBytes: number }> {
  let cpuMs = 0;
  let peakBytes = 0;
  for (const name of await readdir(folder)) {
    const usage = JSON.parse(await readFile(join(folder, name), "utf8")) as NodeJS.ResourceUsage;
    cpuMs += (usage.userCPUTime + usage.systemCPUTime) / 1000;
    peakBytes = Math.max(peakBytes, usage.maxRSS * 1024);
  }
  return { cpuMs, peakBytes };
}
