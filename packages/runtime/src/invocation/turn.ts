/*
 * Writing a line costs as much as answering a request. So the calls that came in one turn of the event loop are
 * started together in the next: all start lines in one write, then the handlers, then the end lines in one write,
 * then the answers. What a handler itself prints comes after its start line all the same; and no answer goes out
 * before its end line, for the platform may freeze the process once it has the answer.
 */

/** Answers do not wait for the other handlers of a turn longer than this. */
const LONGEST_WAIT_MS = 1;

interface Step {
  readonly line: string;
  readonly act: () => void;
}

let starts: Step[] = [];
let ends: Step[] = [];
let isScheduled = false;

/** Writes a call's first line, and then runs it. What is run must not throw. */
export function startAfterLine(line: string, act: () => void): void {
  starts.push({ line, act });
  schedule();
}

/** Writes a call's last line, and then sends its answer. */
export function answerAfterLine(line: string, act: () => void): void {
  ends.push({ line, act });
  schedule();
}

/** Writes the last lines, and sends the answers, of the calls that have ended. */
export function flushEnds(): void {
  const batch = ends;
  ends = [];
  writeThenAct(batch);
}

function schedule(): void {
  if (!isScheduled) {
    isScheduled = true;
    setImmediate(takeTurn);
  }
}

function takeTurn(): void {
  isScheduled = false;
  const batch = starts;
  starts = [];
  let flushedMs = performance.now();
  flushEnds();
  writeThenAct(batch, () => {
    const nowMs = performance.now();
    if (nowMs - flushedMs > LONGEST_WAIT_MS) {
      flushEnds();
      flushedMs = nowMs;
    }
  });
  flushEnds();
}

function writeThenAct(batch: readonly Step[], afterEach?: () => void): void {
  if (batch.length > 0) {
    process.stdout.write(batch.map(({ line }) => line).join(""));
  }
  for (const { act } of batch) {
    act();
    afterEach?.();
  }
}
