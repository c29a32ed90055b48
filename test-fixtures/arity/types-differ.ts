// FC1013: the function's length is not what its type says. JavaScript lets a function ignore parameters.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
type Handler = (ctx: Context, event: Order) => Error | null;
type EventHandler = (event: Order) => Error | null;

const shorter: Handler = (ctx) => (ctx.requestId === "" ? new Error("none") : null);
start(shorter);
//    ^^^^^^^ FC1013 /takes: "context-and-event"/
const empty: Handler = () => null;
start(empty);
//    ^^^^^ FC1013
const emptyEvent: EventHandler = () => null;
start(emptyEvent);
//    ^^^^^^^^^^ FC1013 /takes: "event"/
start((() => null) as Handler);
//    ^^^^^^^^^^^^^^^^^^^^^^^ FC1013
start(((ctx: Context) => null) as Handler);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013

start(shorter, { takes: "context-and-event" });
//    ^^^^^^^ shape 7
start(emptyEvent, { takes: "event" });
//    ^^^^^^^^^^ shape 3
const whole: Handler = (ctx, event) => (ctx.requestId === event.id ? null : new Error("no"));
start(whole);
//    ^^^^^ shape 7
// `satisfies` leaves the type as it is: this one takes nothing.
start((() => null) satisfies Handler);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
