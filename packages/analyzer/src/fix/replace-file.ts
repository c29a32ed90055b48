import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { setImmediate } from "node:timers/promises";

/**
 * Gives a file that exists another content: in a temporary file beside it, which then takes its name, so it is never half-written. Its mode
 * is kept, and its owner where that is allowed. `file` is not a link. Throws where it can't be written; it is then as it was.
 *
 * (write-file-atomic takes a part for the whole when the disk is full.)
 */
export async function replaceFile(file: string, content: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  const { mode, uid, gid } = statSync(file);
  await withoutInterruption(() => {
    try {
      const descriptor = openSync(unfinished, "w");
      try {
        writeFileSync(descriptor, content);
        fchmodSync(descriptor, mode);
        giveTo(descriptor, uid, gid);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(unfinished, file);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
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
