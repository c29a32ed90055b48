// What `JSON.stringify` keeps is fine as an output.
import { start } from "@fc-check/runtime";

declare const given: never;

enum Status {
  Done,
  Failed,
}
interface Order {
  id: string;
  total: number;
}
declare const brand: unique symbol;

// What is fine as an input.
start((): [string, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [number, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [boolean, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): ["text", null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Status, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [`order-${string}`, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Order, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Order[], null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [readonly Order[], null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [[string, Order], null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ id?: string }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ id: string; other?: never }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Record<string, Order>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [any, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [unknown, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [object, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{}, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [string & { readonly __brand: "OrderId" }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Order & { readonly [brand]: true }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ type: "a"; id: string } | { type: "b"; total: number }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [never[], null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// Sent as `null`.
start((): [undefined, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [void, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [null, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Order | undefined, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Order | void, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
// Left out by `JSON.stringify`, or written as `null`.
start((): [{ id: undefined }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ id: void }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ id: string | undefined }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [[string, undefined], null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [undefined[], null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// Dates and URLs say how they are written.
start((): [Date, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ at: Date }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Date[], null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Record<string, Date | null>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Date & { readonly __brand: "Utc" }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Readonly<Date>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
class Timestamp extends Date {}
start((): [Timestamp, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// The wrappers of primitives are written as these.
start((): [String, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Number, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Boolean, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// However the handler gives it.
start(() => [{ items: [], at: new Date(0) }, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start(async () => [{ id: "1" }, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
