// FC1010: a union of functions of different shapes. A union of one shape is that shape.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const flag: boolean;

declare const shapes3and7: ((event: Order) => Error | null) | ((ctx: Context, event: Order) => Error | null);
start(shapes3and7, { takes: "event" });
//    ^^^^^^^^^^^ FC1010 /different shapes/
declare const shapes2and4: (() => null) | (() => [string, null]);
start(shapes2and4);
//    ^^^^^^^^^^^ FC1010
declare const shapes3and6: ((event: Order) => null) | ((ctx: Context) => null);
start(shapes3and6, { takes: "event" });
//    ^^^^^^^^^^^ FC1010

// All of one shape: whatever their inputs and outputs are, and whether they are async.
declare const sameShape: ((event: Order) => Error | null) | ((event: string) => Promise<TypeError | null>);
start(sameShape, { takes: "event" });
//    ^^^^^^^^^ shape 3
declare const outputs: (() => [string, null]) | (() => Promise<[number, Error | null]>);
start(outputs);
//    ^^^^^^^ shape 4
const parse = (event: Order): Error | null => (event.id === "" ? new Error("empty") : null);
const check = async (event: Order): Promise<Error | null> => (event.id === "" ? new TypeError("empty") : null);
start(flag ? parse : check, { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^ shape 3

// Each member is checked.
declare const oneWrong: ((ctx: Context, event: Order) => null) | ((event: Order, ctx: Context) => null);
start(oneWrong, { takes: "context-and-event" });
//    ^^^^^^^^ FC1003 /swap/i
declare const otherWrong: (() => null) | (() => string);
start(otherWrong);
//    ^^^^^^^^^^ FC1006
// Different messages at one place are both reported.
declare const bothWrong: ((event: Order) => string) | ((event: Order) => number);
start(bothWrong, { takes: "event" });
//    ^^^^^^^^^ FC1006 /`number`/
//    ^^^^^^^^^ FC1006 /`string`/
