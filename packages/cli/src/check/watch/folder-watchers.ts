import { watch } from "node:fs";
import type { FSWatcher } from "node:fs";
import { resolve, sep } from "node:path";

/** Watches folders: what is in each of them, not what lies deeper. */
export class FolderWatchers {
  readonly #onChange: (path: string) => void;
  readonly #onLimit: (reason: string) => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #atLimit = false;

  /**
   * `onChange` is told the absolute path of whatever is written, created or removed, or renamed from or to. `onLimit` is told once when the system
   * lets no more folders be watched.
   */
  constructor(onChange: (path: string) => void, onLimit: (reason: string) => void) {
    this.#onChange = onChange;
    this.#onLimit = onLimit;
  }

  /** Whether the system has let all folders be watched. */
  get isComplete(): boolean {
    return !this.#atLimit;
  }

  /** How many folders are watched. */
  get size(): number {
    return this.#watchers.size;
  }

  /** Watches a folder from now on. One that does not exist is left: the one that it would be in can be watched. */
  add(given: string): void {
    const folder = resolve(given);
    if (this.#watchers.has(folder)) return;
    try {
      const watcher = watch(folder);
      watcher.on("change", (event, name) => {
        const path = resolve(folder, String(name));
        if (event === "rename") this.#forget(path);
        this.#onChange(path);
      });
      // On Windows, a folder that is removed.
      watcher.on("error", () => {
        this.#forget(folder);
      });
      this.#watchers.set(folder, watcher);
    } catch (error) {
      const { code = "", message } = error as NodeJS.ErrnoException;
      if (!["ENOSPC", "EMFILE", "ENFILE"].includes(code) || this.#atLimit) return;
      this.#atLimit = true;
      this.#onLimit(message);
    }
  }

  /** Stops watching folders for which that is not needed any more. */
  keep(isNeeded: (folder: string) => boolean): void {
    for (const folder of this.#watchers.keys()) if (!isNeeded(folder)) this.#close(folder);
  }

  close(): void {
    this.keep(() => false);
  }

  /** A folder that was created anew, or is gone, is not the one that is watched, and nor are those in it. */
  #forget(path: string): void {
    if (!this.#watchers.has(path)) return;
    for (const folder of this.#watchers.keys())
      if (folder === path || folder.startsWith(path + sep)) this.#close(folder);
  }

  #close(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
