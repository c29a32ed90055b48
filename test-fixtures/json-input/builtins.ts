// Built-in objects are named as such, and not by their methods.
import { start } from "@fc-check/runtime";

// As Node's own, which needs no types of Node here.
interface Buffer extends Uint8Array {
  toJSON(): { type: "Buffer"; data: number[] };
}
interface Order {
  id: string;
  placed: Date;
}
class Timestamp extends Date {}
class OrderError extends Error {
  code = "E_ORDER";
}
class Registry extends Map<string, string> {}
interface Problem extends Error {
  status: number;
}

// Dates.
start((event: Date) => null);
//     ^^^^^^^^^^^ FC2001 /: `event` is `Date` \([^)]+\)\.\n/
start((event: Order) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date` \([^)]+\)\.\n/
start((event: { placed?: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date` \([^)]+\)\.\n/
start((event: Date | null) => null);
//     ^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Date` \([^)]+\)\.\n/
start((event: Date[]) => null);
//     ^^^^^^^^^^^^^ FC2001 /: `event\[\]` is `Date` \([^)]+\)\.\n/
start((event: Readonly<Date>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Readonly<Date>` \([^)]+\)\.\n/
start((event: Timestamp) => null);
//     ^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Timestamp` \([^)]+\)\.\n/

// Collections.
start((event: Map<string, number>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Map<string, number>` \([^)]+\)\.\n/
start((event: ReadonlyMap<string, number>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `ReadonlyMap<string, number>` \([^)]+\)\.\n/
start((event: Set<string>) => null);
//     ^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Set<string>` \([^)]+\)\.\n/
start((event: ReadonlySet<string>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `ReadonlySet<string>` \([^)]+\)\.\n/
start((event: WeakMap<object, string>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `WeakMap<object, string>` \([^)]+\)\.\n/
start((event: WeakSet<object>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `WeakSet<object>` \([^)]+\)\.\n/
start((event: Registry) => null);
//     ^^^^^^^^^^^^^^^ FC2001 /: `event` is `Registry` \([^)]+\)\.\n/
start((event: Map<string, Date>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Map<string, Date>` \([^)]+\)\.\n/

// What else JSON has no form for.
start((event: RegExp) => null);
//     ^^^^^^^^^^^^^ FC2001 /: `event` is `RegExp` \([^)]+\)\.\n/
start((event: Promise<Order>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Promise<Order>` \([^)]+\)\.\n/
start((event: PromiseLike<string>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `PromiseLike<string>` \([^)]+\)\.\n/
start((event: Error) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event` is `Error` \([^)]+\)\.\n/
start((event: TypeError) => null);
//     ^^^^^^^^^^^^^^^^ FC2001 /: `event` is `TypeError` \([^)]+\)\.\n/
start((event: OrderError) => null);
//     ^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `OrderError` \([^)]+\)\.\n/
start((event: Problem) => null);
//     ^^^^^^^^^^^^^^ FC2001 /: `event` is `Problem` \([^)]+\)\.\n/
start((event: { cause: Error }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.cause` is `Error` \([^)]+\)\.\n/
start((event: Function) => null);
//     ^^^^^^^^^^^^^^^ FC2001 /: `event` is `Function` \([^)]+\)\.\n/
start((event: { iterator: Iterator<string> }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.iterator` is `Iterator<string/
start((event: Generator<string>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Generator<string/
start((event: Intl.NumberFormat) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `(?:Intl\.)?NumberFormat`/
start((event: WeakRef<Order>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `WeakRef<Order>` \([^)]+\)\.\n/

// Bytes: these go through `startHandler`.
start((event: Uint8Array) => null);
//     ^^^^^^^^^^^^^^^^^ FC2001 /`event` is `Uint8Array.*startHandler/s
start((event: { data: Uint8Array }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.data` is `Uint8Array/
start((event: Int16Array) => null);
//     ^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Int16Array/
start((event: Float64Array) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Float64Array/
start((event: Uint8ClampedArray) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Uint8ClampedArray/
start((event: BigInt64Array) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `BigInt64Array/
start((event: ArrayBuffer) => null);
//     ^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `ArrayBuffer` \([^)]+\)\.\n/
start((event: SharedArrayBuffer) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `SharedArrayBuffer` \([^)]+\)\.\n/
start((event: ArrayBufferLike) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `ArrayBuffer`/
start((event: DataView) => null);
//     ^^^^^^^^^^^^^^^ FC2001 /: `event` is `DataView/
start((event: Buffer) => null);
//     ^^^^^^^^^^^^^ FC2001 /: `event` is `Buffer` \([^)]+\)\.\n/
start((event: { files: Buffer[] }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.files\[\]` is `Buffer` \([^)]+\)\.\n/

// JSON's primitives behave like their wrappers.
start((event: String) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Number) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Boolean) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { total: BigInt }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.total` is `BigInt` \([^)]+\)\.\n/
start((event: { key: Symbol }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.key` is `Symbol` \([^)]+\)\.\n/

// Types of the default library without methods are data; others are not.
start((event: ArrayLike<string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: PropertyDescriptorMap) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[key\]` is `PropertyDescriptor` \([^)]+\)\.\n/
start((event: Partial<Order>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date` \([^)]+\)\.\n/

// The help says what to take instead.
start((event: { at: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /new Date\(value\)/
start((event: { byId: Map<string, Order> }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /Record<string, T>/
start((event: { tags: Set<string> }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /new Set\(list\)/
start((event: { total: bigint }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /BigInt\(value\)/
