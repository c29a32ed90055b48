// FC2003: the schema gives something else than the handler takes.
import { start } from "@fc-check/runtime";
import type { Context, StandardSchema } from "@fc-check/runtime";
import { byHand, hidden, order, plain } from "./schemas.js";
import type { Order, OrderOnTheWire } from "./schemas.js";

declare const flag: boolean;
declare const text: StandardSchema<string>;
declare const nothing: StandardSchema<string | undefined>;

start((event: OrderOnTheWire) => null, { input: order });
//     ^^^^^^^^^^^^^^^^^^^^^ #wire
//                                              ^^^^^ FC2003 /gives `Order`, but the handler takes `OrderOnTheWire`/ related=#wire
start((event: Order) => null, { input: plain });
//     ^^^^^^^^^^^^ #order
//                                     ^^^^^ FC2003 /`event`/ related=#order
start((ctx: Context, { at }: Order) => null, { input: text });
//                                                    ^^^^ FC2003 /gives `string`/
start((event: { at: string }) => null, { input: byHand });
//                                              ^^^^^^ FC2003
start((event: string) => null, { input: nothing });
//                                      ^^^^^^^ FC2003 /`string \| undefined`/
// One of several.
start((event: Order) => null, { input: flag ? order : text });
//                                     ^^^^^^^^^^^^^^^^^^^ FC2003 /gives `string`/
// Of a union, each member is called.
declare const either: ((event: Order) => null) | ((event: string) => null);
start(either, { input: order, takes: "event" });
//                     ^^^^^ FC2003 /takes `string`/
// Options that are held elsewhere.
declare const options: { readonly input: typeof text; readonly takes: "event" };
start((event: Order) => null, options);
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
//                            ^^^^^^^ FC2003
// The type is hidden.
start((event: Order) => null, { input: hidden });
//                                     ^^^^^^ FC2003 /annotation/
start((event: unknown) => null, { input: hidden });
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event) => null, { input: hidden });
//    ^^^^^^^^^^^^^^^ shape 3
// The function is declared elsewhere.
const handle = (event: string) => null;
//              ^^^^^^^^^^^^^ #handle
start(handle, { input: order });
//                     ^^^^^ FC2003 related=#handle

// No event, but a schema: the runtime refuses it.
start(() => null, { input: order });
//                         ^^^^^ FC2003 /no event/
start((ctx: Context) => null, { takes: "context", input: order });
//                                                       ^^^^^ FC2003
start(() => null, { input: undefined });
//    ^^^^^^^^^^ shape 2

// What is wrong with the handler comes first.
start((event: string) => 1, { input: order });
//                    ^^ FC1006
start((event: string, ctx: Context) => null, { input: order });
//     ^^^^^^^^^^^^^ FC1003
