// FC1012: a function that hands its own parameter on to a registrar, and is no registrar itself.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
type Handler = (event: Order) => Error | null;

function wrap(handler: Handler): void {
  start(handler, { takes: "event" });
  //    ^^^^^^^ FC1012 /@fcRegistrar/, unknown name=handler
}
wrap((event) => (event.id === "" ? new Error("empty") : null)); // Nothing is known of this one: `wrap` has no tag.

const arrow = (handler: Handler) => start(handler, { takes: "event" });
//                                        ^^^^^^^ FC1012 /@fcRegistrar/, unknown
arrow((event) => null);

class App {
  use(handler: Handler) {
    start(handler, { takes: "event" });
    //    ^^^^^^^ FC1012 /@fcRegistrar/, unknown
  }
  once(handler?: Handler) {
    if (handler) start(handler, { takes: "event" });
    //                 ^^^^^^^ FC1012, unknown
  }
}
new App().use((event) => null);

function generic<T>(handler: (event: T) => Error | null): void {
  start(handler, { takes: "event" });
  //    ^^^^^^^ FC1012, unknown
}
generic((event: Order) => null);

// Through parentheses and assertions, and from a function inside.
function later(handler: Handler) {
  return () => start((handler as Handler)!, { takes: "event" });
  //                 ^^^^^^^^^^^^^^^^^^^^^ FC1012, unknown
}
later((event) => null)();

// A handler of the wrapper's own is checked here.
function wrapped(handler: Handler): void {
  start((event: Order) => handler(event));
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
}
wrapped((event) => null);
