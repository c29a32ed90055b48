/** Knows the scope of what runs at once. There is one invocation in a run, so nothing else is asked. */
export class AsyncLocalStorage<T> {
  #store: T | undefined;

  run<R>(store: T, work: () => R): R {
    this.#store = store;
    return work();
  }

  getStore(): T | undefined {
    return this.#store;
  }
}
