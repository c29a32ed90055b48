// Options that hold more than `takes`.
import { type Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
interface Options {
  name?: string;
  retries?: number;
  takes?: "nothing" | "event" | "context" | "context-and-event";
}
/** @fcRegistrar */
declare function register(handler: (...args: never[]) => unknown, options?: Options): void;
const name = "orders";

register((ctx: Context) => null, { name: "orders" });
//       ^^^^^^^^^^^^^^^^^^^^^^ FC1013
register((ctx: Context) => null, { /* the name */ name, retries: 2 });
//       ^^^^^^^^^^^^^^^^^^^^^^ FC1013
register((ctx: Context) => null, { name: "orders", takes: "event", retries: 2 });
//                                                        ^^^^^^^ FC1013
register((ctx: Context) => null, { name: "orders" } satisfies Options);
//       ^^^^^^^^^^^^^^^^^^^^^^ FC1013
