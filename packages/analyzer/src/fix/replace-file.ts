import { fchmodSync, fchownSync, fsyncSync, statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { putInPlace } from "../files/put-in-place.js";

/**
 * Gives a file that exists another content, and is never half-written. Its mode is kept, and its owner where that is allowed. `file` is not a
 * link. Throws where it can't be written; it is then as it was.
 */
export async function replaceFile(file: string, content: string): Promise<void> {
  const { mode, uid, gid } = statSync(file);
  await withoutInterruption(() => {
    putInPlace(file, content, (descriptor) => {
      fchmodSync(descriptor, mode);
      giveTo(descriptor, uid, gid);
      fsyncSync(descriptor);
    });
  });
}

function giveTo(descriptor: number, uid: number, gid: number): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Most users may not give files away, and some file systems know no owners.
  }
}

const interruptions = ["SIGHUP", "SIGINT", "SIGTERM"] as const;

/** Does something before a signal may end the process. */
async function withoutInterruption(work: () => void): Promise<void> {
  let received: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    received ??= signal;
  };
  for (const signal of interruptions) process.on(signal, remember);
  try {
    work();
  } finally {
    // Node looks at signals between two of these.
    await setImmediate();
    await setImmediate();
    for (const signal of interruptions) process.off(signal, remember);
    // Others that listen have heard it.
    if (received !== undefined && process.listenerCount(received) === 0) process.kill(process.pid, received);
  }
}
