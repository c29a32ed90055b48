import { createRequire } from "node:module";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** One frame of a stack, with the fields that the Go SDK sends. */
export interface StackFrame {
  readonly path: string;
  readonly line: number;
  /** The function, as the engine names it. */
  readonly label: string;
}

/** The frames of an error's stack, without those of the runtime; none where it has no stack that can be read. */
export function stackFrames(error: Error): StackFrame[] {
  return allFrames(error).filter(({ path }) => !isOwn(path));
}

/** The frame that called a function of the runtime; a stack that has nothing else to show has this. */
export function callerFrames(callee: (...args: never[]) => unknown): StackFrame[] {
  const error = new Error();
  Error.captureStackTrace(error, callee);
  return allFrames(error).slice(0, 1);
}

function allFrames(error: Error): StackFrame[] {
  return stackLines(error).flatMap((line) => parseFrame(line) ?? []);
}

/** Reads V8's form of a frame: `    at label (path:line:column)`, or without a label `    at path:line:column`. */
function parseFrame(text: string): StackFrame | undefined {
  const place = /^\s*at (?:async )?(.*):(\d+):\d+\)?$/.exec(text);
  if (place?.[1] === undefined) {
    return undefined;
  }
  const start = place[1].search(/ \([^(]/);
  return start < 0
    ? { path: toPath(place[1]), line: Number(place[2]), label: "<anonymous>" }
    : { path: toPath(place[1].slice(start + 2)), line: Number(place[2]), label: place[1].slice(0, start) };
}

/** The lines after the message, which comes first and may itself have lines that look like frames. */
function stackLines(error: Error): string[] {
  try {
    const { message, stack = "" } = error;
    const start = stack.indexOf(message);
    return stack.slice(start < 0 ? 0 : start + message.length).split("\n");
  } catch {
    // A stack or message with a throwing getter, or that is no text.
    return [];
  }
}

function toPath(location: string): string {
  try {
    return location.startsWith("file:") ? fileURLToPath(location) : location;
  } catch {
    return location;
  }
}

let ownFolder: string | undefined;

/** Whether a file is the runtime's own. Where the runtime is bundled into a program, its frames cannot be told apart. */
function isOwn(path: string): boolean {
  ownFolder ??= findOwnFolder();
  const inside = ownFolder === "" ? ".." : relative(ownFolder, path).split(sep).join("/");
  return /^(?:src\/|dist\/(?:cjs\/)?[^/]+$)/.test(inside);
}

/** The folder of this package; empty where this code has been moved out of it. */
function findOwnFolder(): string {
  try {
    const here = allFrames(new Error())[0]?.path ?? "";
    const folder = dirname(createRequire(here).resolve("@fc-check/runtime/package.json"));
    return here.startsWith(folder + sep) ? folder : "";
  } catch {
    return "";
  }
}
