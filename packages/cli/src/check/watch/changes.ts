/** Milliseconds: how long nothing more has to change, and how long that is waited for. */
const [quiet, patience] = [50, 1000];

/** Collects what changes, until nothing more does: a branch that is checked out, or a file that is saved, changes more than once. */
export class Changes {
  readonly #paths = new Set<string>();
  #deadline = 0;
  #timer: NodeJS.Timeout | undefined;
  #settled = false;
  #waiting: ((paths: readonly string[] | undefined) => void) | undefined;

  add(path: string): void {
    if (this.#paths.size === 0) this.#deadline = performance.now() + patience;
    this.#paths.add(path);
    this.#settled = false;
    clearTimeout(this.#timer);
    const left = Math.max(0, this.#deadline - performance.now());
    this.#timer = setTimeout(
      () => {
        this.#settled = true;
        this.#deliver();
      },
      Math.min(quiet, left),
    );
  }

  /** What has changed since it was last asked, sorted, once there is something; undefined when it ends. */
  next(): Promise<readonly string[] | undefined> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
      this.#deliver();
    });
  }

  /** There is no need to wait any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#waiting?.(undefined);
  }

  #deliver(): void {
    if (!this.#settled || this.#waiting === undefined) return;
    const paths = [...this.#paths].sort();
    this.#paths.clear();
    this.#settled = false;
    this.#waiting(paths);
    this.#waiting = undefined;
  }
}
