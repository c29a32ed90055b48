/** Functions that are asked through messages. */
type Functions = Record<string, (...args: never[]) => unknown>;

interface Question {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

/** Answers the questions that come to this worker. */
export function answerRequests(functions: Functions): void {
  self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
    void answer(functions, data).then((message) => {
      self.postMessage(message);
    });
  });
}

async function answer(functions: Functions, { id, name, args }: Question): Promise<Answer> {
  try {
    return { id, value: await functions[name]?.(...(args as never[])) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The same functions, asked of a worker. A question that fails, or whose worker does, throws. */
export class Remote<F extends Functions> {
  readonly #worker: Worker;
  readonly #open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #last = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      const question = this.#open.get(data.id);
      this.#open.delete(data.id);
      if ("error" in data) question?.reject(new Error(data.error));
      else question?.resolve(data.value);
    });
    worker.addEventListener("error", ({ message }) => {
      for (const { reject } of this.#open.values()) reject(new Error(message));
      this.#open.clear();
    });
  }

  ask<Name extends keyof F & string>(
    name: Name,
    ...args: Parameters<F[Name]>
  ): Promise<Awaited<ReturnType<F[Name]>>> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#worker.postMessage({ id, name, args } satisfies Question);
    });
  }
}
