// FC1013 is asked where the registrar's second parameter has a property `takes`; other registrars see to it themselves.
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
type Handler = (...args: never[]) => unknown;
declare const order: Order;
declare const invisible: (ctx: Context, event: Order) => Error | null;

/** @fcRegistrar */
declare function plain(handler: Handler): void;
/** @fcRegistrar */
declare function named(handler: Handler, name: string): void;
/** @fcRegistrar */
declare function withOptions(handler: Handler, options?: { memory?: number }): void;
/** @fcRegistrar */
declare function withTakes(handler: Handler, options?: { memory?: number; takes?: string }): void;
/** @fcRegistrar */
declare const variable: (handler: Handler, options: { takes: string }) => void;
interface App {
  /** @fcRegistrar */
  on(handler: Handler, options?: { takes?: string }): void;
  /** @fcRegistrar */
  off(handler: Handler): void;
}
declare const app: App;

plain((ctx: Context) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6 by=plain
plain((event: Order = order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
plain(invisible);
//    ^^^^^^^^^ shape 7
named((ctx: Context) => null, "ping");
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6 by=named
withOptions((ctx: Context) => null, { memory: 512 });
//          ^^^^^^^^^^^^^^^^^^^^^^ shape 6
app.off((ctx: Context) => null);
//      ^^^^^^^^^^^^^^^^^^^^^^ shape 6 by=off

withTakes((ctx: Context) => null);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC1013, invalid by=withTakes
withTakes((ctx: Context) => null, { memory: 512 });
//        ^^^^^^^^^^^^^^^^^^^^^^ FC1013
withTakes((ctx: Context) => null, { memory: 512, takes: "context" });
//        ^^^^^^^^^^^^^^^^^^^^^^ shape 6
withTakes(invisible);
//        ^^^^^^^^^ FC1013
variable((ctx: Context) => null, { takes: "event" });
//                                        ^^^^^^^ FC1013
app.on((ctx: Context) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC1013, invalid by=on
app.on((ctx: Context) => null, { takes: "context" });
//     ^^^^^^^^^^^^^^^^^^^^^^ shape 6 by=on

// However the type of the second parameter is written.
interface Timeouts {
  timeout?: number;
}
interface Taking extends Timeouts {
  takes?: string;
}
type Options = Taking & { memory?: number };
/** @fcRegistrar */
declare function inherited(handler: Handler, options?: Options): void;
/** @fcRegistrar */
declare function nullable(handler: Handler, options: Taking | null): void;
/** @fcRegistrar */
declare function partial(handler: Handler, options?: Partial<Readonly<Taking>>): void;
inherited((ctx: Context) => null);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC1013
nullable((ctx: Context) => null, null);
//       ^^^^^^^^^^^^^^^^^^^^^^ FC1013
partial((ctx: Context) => null);
//      ^^^^^^^^^^^^^^^^^^^^^^ FC1013
