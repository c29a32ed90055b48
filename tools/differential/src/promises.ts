/** Something that an accepted handler may still do, and why the check cannot tell. */
export interface NotPromised {
  readonly what: string;
  readonly why: string;
  /** Absent where it cannot be shown in a moment. */
  readonly shown?: Shown;
}

/** An accepted program, without its imports, and what comes of a call. */
interface Shown {
  readonly program: string;
  readonly event?: unknown;
  readonly output: unknown;
  readonly error: string | null;
}

/** What green deliberately does not promise. The documentation shows this list, and the tests run its programs. */
export const notPromised: readonly NotPromised[] = [
  {
    what: "A `number` that is `NaN` or an infinity in an output",
    why: "The type has no word for it. The runtime answers with an error that names the path, so nothing is lost silently.",
    shown: {
      program: "start((): [number, null] => [Number.NaN, null]);",
      output: null,
      error: "json: unsupported value: NaN at output",
    },
  },
  {
    what: "What `any` and `unknown` hold",
    why: "Nothing is known of it. Go's `interface{}` is as open, and the SDK accepts it.",
    shown: {
      program: "start((): [unknown, null] => [{ total: 1n }, null]);",
      output: null,
      error: "json: unsupported type: bigint at output.total",
    },
  },
  {
    what: "What a type assertion, `!` or `@ts-ignore` hides",
    why: "The check believes the types of the program, as the compiler does.",
    shown: {
      program: "start((): [string, null] => [new Map() as never, null]);",
      output: null,
      error: "json: unsupported type: Map at output",
    },
  },
  {
    what: "An event that is not of the handler's type",
    why: "Types are erased, and any JSON reaches the handler. Validate what comes from outside.",
    shown: {
      program: "start((event: { id: string }): [string, null] => [event.id.trim(), null]);",
      event: {
        id: 1,
      },
      output: null,
      error: "event.id.trim is not a function",
    },
  },
  {
    what: "Properties that a value has beyond its type",
    why: "A value may have more than its type says. What the runtime can't send of it is an error that names the path.",
    shown: {
      program: 'const order = { id: "1", total: 1n }; start((): [{ id: string }, null] => [order, null]);',
      output: null,
      error: "json: unsupported type: bigint at output.total",
    },
  },
  {
    what: "A setter, a proxy or a change of a prototype at run time",
    why: "What can't be seen in the program's declarations can't be checked.",
    shown: {
      program:
        'class Order { id = "1"; } Object.assign(Order.prototype, { toJSON: () => null }); start((): [Order, null] => [new Order(), null]);',
      output: null,
      error: null,
    },
  },
  {
    what: "A cycle in an output",
    why: "Recursive types describe trees as well as cycles. The runtime answers with an error that names the path.",
    shown: {
      program:
        "interface Tree { next?: Tree } const tree: Tree = {}; tree.next = tree; start((): [Tree, null] => [tree, null]);",
      output: null,
      error: "json: unsupported value: encountered a cycle via Object at output.next",
    },
  },
  {
    what: "An error that is thrown",
    why: "TypeScript has no type for what a function throws. The runtime answers with that error.",
    shown: {
      program: 'start((): [string, null] => { throw new Error("no"); });',
      output: null,
      error: "no",
    },
  },
  {
    what: "Time and memory",
    why: "A handler may never return, or return more than the platform carries (32 MB).",
  },
];
