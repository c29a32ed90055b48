// What schemas are written of beside interfaces: generic types, views, enums, what is written by `toJSON`, unions of functions.
import { start } from "@fc-check/runtime";
interface Page<T> { items: T[]; next: Page<T> | null }
interface Order { "__proto__": string; "a-b": number }

enum Empty {}
enum Mixed { A = "a", B = 1 }
type Maybe = Order | undefined;
class Money { constructor(private readonly cents: bigint) {} toJSON(): { amount: string; inner: Date } { return { amount: String(this.cents), inner: new Date() }; } }
interface Big { [k: number]: string; }
const deep = { a: { b: { c: [1, 2, { d: "x" as const }] } } };
type Getters = { get x(): number };
type Cond<T> = T extends string ? { s: T } : { n: T };
interface Shape<K extends string> { kind: K }
start((event: Page<string> | Page<number>): Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { m: Maybe; x?: Mixed | null; e: Mixed.A; o: Empty }): [Maybe[], Error | null] => [[], null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
start((): [Money, Error | null] => [new Money(1n), null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((event: Big & { k: keyof Order }): [typeof deep, null] => [deep, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
start((event: Cond<string> | Cond<number>): Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Shape<"a"> | Shape<"b"> | (Shape<"c"> & { c: 1 })): Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Readonly<Partial<Order>>[] | [a: 1, ...b: string[], c: boolean]): [Getters, Error | null] => [{ get x() { return 1; } }, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
declare const either: ((event: { a: string }) => Error | null) | ((event: { b: string }) => Error | null);
start(either, { takes: "event" });
//    ^^^^^^ shape 3
