import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Report } from "@fc-check/core";

const command = fileURLToPath(new URL("../../cli/bin/fc-check.js", import.meta.url));

/** What the command says of some paths, in its JSON report, whose paths are relative to `folder`. */
export function report(folder: string, paths: readonly string[]): Report {
  const { status, stdout } = runScript(
    command,
    ["--format", "json", "--pass-with-no-handlers", ...paths],
    folder,
  );
  if (status > 1) throw new Error(`fc-check ended with ${status}, without a report`);
  return JSON.parse(stdout) as Report;
}

/** Runs a script with Node. It may end with any status. */
export function runScript(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): { readonly status: number; readonly stdout: string } {
  try {
    const stdout = execFileSync(process.execPath, [script, ...args], {
      cwd,
      encoding: "utf8",
      maxBuffer: Infinity,
      env: { ...process.env, ...env },
    });
    return { status: 0, stdout };
  } catch (error) {
    if (error instanceof Error && "status" in error && typeof error.status === "number" && "stdout" in error)
      return { status: error.status, stdout: String(error.stdout) };
    throw error;
  }
}
