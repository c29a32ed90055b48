import { fileURLToPath } from "node:url";

/** One frame of a stack, with the fields that the Go SDK sends. */
export interface StackFrame {
  readonly path: string;
  readonly line: number;
  /** The function, as the engine names it. */
  readonly label: string;
}

/** V8's form of a frame: `    at label (path:line:column)`, or without a label `    at path:line:column`. */
const FRAME = /^\s*at (?:async )?(?:(.*?) \()?([^(].*?):(\d+):\d+\)?$/;

/** The frames of an error's stack; none where it has no stack that can be read. */
export function stackFrames(error: Error): StackFrame[] {
  const frames: StackFrame[] = [];
  for (const line of stackLines(error)) {
    const match = FRAME.exec(line);
    if (match?.[2] !== undefined) {
      frames.push({ path: toPath(match[2]), line: Number(match[3]), label: match[1] ?? "<anonymous>" });
    }
  }
  return frames;
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
