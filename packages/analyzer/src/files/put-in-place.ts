import { randomUUID } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file under another name, which is its own with something random behind it, and then gives it its own: so it is whole, or as it was.
 * `finish` is given the descriptor of what is written, before it gets its name. Throws where the file can't be written.
 *
 * (write-file-atomic takes a part for the whole when the disk is full.)
 */
export function putInPlace(
  file: string,
  content: string | Buffer,
  finish: (descriptor: number) => void = () => undefined,
): void {
  const unfinished = `${file}.${randomUUID()}`;
  // `wx`: a link that somebody has put there is not followed.
  const descriptor = openSync(unfinished, "wx");
  try {
    try {
      writeFileSync(descriptor, content);
      finish(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
