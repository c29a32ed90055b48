// What may be a pair already is not paired again.
declare const flag: boolean;
declare const list: (string | null)[];

/** @fcRegistrar */
declare function register(handler: (...args: never[]) => unknown): void;

const pair = ["text", null];
register(() => pair);
//          ^^ FC1006
register(() => list);
//          ^^ FC1006
register(() => (flag ? ["text", null] : pair));
//          ^^ FC1006
