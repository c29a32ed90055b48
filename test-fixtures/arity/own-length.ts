// FC1013: a function that takes more parameters than the type it is seen through. The runtime goes by the function.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

const more: (event: Order) => Error | null = (event, note?: string) => (event.id === note ? null : new Error("no"));
start(more);
//    ^^^^ FC1013 /`length` is 2, more than the 1/
start(more, { takes: "event" });
//    ^^^^ FC1013 /`length` is 2/
const some: () => Error | null = (note?: string) => (note === undefined ? null : new Error("some"));
start(some);
//    ^^^^ FC1013 /`length` is 1, more than the 0/
start(some, { takes: "nothing" });
//    ^^^^ FC1013
function three(event: Order, second?: string, third?: string): Error | null {
  return event.id === `${second ?? ""}${third ?? ""}` ? null : new Error("no");
}
const narrowed: (event: Order) => Error | null = three;
start(narrowed);
//    ^^^^^^^^ FC1013 /`length` is 3/
start(three as (event: Order) => Error | null, { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
// A default value takes no part in `length`, and neither does a rest parameter.
const defaulted: (event: Order) => Error | null = (event, note = "") => (event.id === note ? null : new Error("no"));
start(defaulted);
//    ^^^^^^^^^ shape 3

// Fewer are what `takes` is for.
const fewer: (ctx: Context, event: Order) => Error | null = (ctx) => (ctx.requestId === "" ? new Error("none") : null);
start(fewer);
//    ^^^^^ FC1013 /`length` is 1/
start(fewer, { takes: "context-and-event" });
//    ^^^^^ shape 7
const none: (event: Order) => Error | null = () => null;
start(none);
//    ^^^^ FC1013 /`length` is 0/
