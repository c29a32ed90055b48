// FC1001: handlers that may be missing.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
type Handler = (event: Order) => Error | null;

start(null);
//    ^^^^ FC1001
start(undefined);
//    ^^^^^^^^^ FC1001

declare const maybe: Handler | undefined;
start(maybe);
//    ^^^^^ FC1001 /undefined/
declare const nullable: Handler | null;
start(nullable, { takes: "event" });
//    ^^^^^^^^ FC1001 /null/
interface Handlers {
  create?: Handler;
  remove: Handler | null;
}
declare const handlers: Handlers;
start(handlers.create);
//    ^^^^^^^^^^^^^^^ FC1001, invalid name=create
declare const table: Map<string, Handler>;
start(table.get("create"));
//    ^^^^^^^^^^^^^^^^^^^ FC1001
declare const flag: boolean;
start(flag && (() => null));
//    ^^^^^^^^^^^^^^^^^^^^ FC1001

// Where it can't be missing, it is the function that is left.
start(maybe!, { takes: "event" });
//    ^^^^^^ shape 3 name=maybe
start(handlers.create ?? ((event: Order) => (event.id === "" ? new Error("empty") : null)), { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
if (nullable) start(nullable, { takes: "event" });
//                  ^^^^^^^^ shape 3 name=nullable
