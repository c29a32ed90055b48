import { fromSaved } from "@fc-check/analyzer/cache";
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { projectError } from "./project-error.js";
import type { Done, Work } from "./check-now.js";
import type { Answer } from "./check-process-child.js";

/**
 * Most of what a type check allocates is soon needless. With room for 32 MiB of it at once, where Node begins with one, V8 collects it so much
 * more rarely that the check takes a tenth less time, for 7 % more memory. That can only be said when a process starts.
 */
const room = ["--min-semi-space-size=32", "--max-semi-space-size=32"];

/** Does a check in a process of its own. Throws a ProjectError as `checkProject` does. */
export async function checkInProcess(work: Work): Promise<Done> {
  const child = fork(fileURLToPath(new URL("./check-process-child.js", import.meta.url)), [], {
    execArgv: [...process.execArgv, ...room],
  });
  let answer: Answer | undefined;
  child.on("message", (message: Answer) => {
    answer = message;
  });
  // Where it ended before it could listen, that is seen below.
  child.send(work, () => undefined);
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  if (answer === undefined) {
    const message = `The process that checks ended with ${String(signal ?? code)}.`;
    const help = "If it had not enough memory, give it more: NODE_OPTIONS=--max-old-space-size=8192.";
    throw await projectError([{ file: null, start: null, message, help }]);
  }
  if ("problems" in answer) throw await projectError(answer.problems);
  if ("stack" in answer) throw Object.assign(new Error(answer.message), { stack: answer.stack });
  return { result: fromSaved(answer.result), problem: answer.problem };
}
