// FC1012: what only the registrar's own declaration gave is not the handler's type.
import { registerInitializer, start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

declare function get<T>(key: string): T;
declare function load<T>(key: string): Promise<T>;
declare class Container {
  resolve<T>(key: string): T;
}
declare const container: Container;
type Handler = (event: string) => Error | null;

registerInitializer(get("initializer"));
//                  ^^^^^^^^^^^^^^^^^^ FC1012, unknown
registerInitializer(await load("initializer"));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012, unknown
registerInitializer(container.resolve("initializer"));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012, unknown
start(get("handler"), { takes: "event" });
//    ^^^^^^^^^^^^^^ FC1012, unknown
start(container.resolve("handler"), { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012, unknown

// Given, it is known.
registerInitializer(get<(ctx: Context) => void>("initializer"));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle
start(container.resolve<Handler>("handler"), { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3 input=string
// The second type argument of `then` comes from the place, the first from the function.
declare const promised: Promise<Handler>;
start(await promised.then((handler) => handler), { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3 input=string
declare const initializer: Promise<(ctx: Context) => void>;
registerInitializer(await initializer.then((handler) => handler));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle
declare const list: ((ctx: Context) => void)[];
registerInitializer(list[0] ?? get("initializer"));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle
