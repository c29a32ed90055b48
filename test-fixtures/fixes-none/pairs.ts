// What may be a pair already is not paired again.
import { start, type Context } from "@fc-check/runtime";

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

// Nor is what would be a pair, were there not a parameter too many.
declare const fail: () => [never, Error];
start((ctx: Context, event: string, more: string) => (flag ? fail() : [event, null]));
//                                  ^^^^^^^^^^^^ FC1002
//                                                ^^ FC1006
