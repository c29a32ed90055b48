// What `JSON.stringify` throws on, drops without a word, or turns into `{}`.
import { start } from "@fc-check/runtime";

declare const given: never;

// As Node's own, which needs no types of Node here.
interface Buffer extends Uint8Array {
  toJSON(): { type: "Buffer"; data: number[] };
}
interface Order {
  id: string;
  total: bigint;
}

// Throws.
start((): [bigint, null] => given);
//        ^^^^^^^^^^^^^^ FC2002 /: `output` is `bigint` \([^)]+\)\.\n/
start((): [42n, null] => given);
//        ^^^^^^^^^^^ FC2002 /: `output` is `42n`, a bigint \([^)]+\)\.\n/
start((): [Order, null] => given);
//        ^^^^^^^^^^^^^ FC2002 /: `output\.total` is `bigint` \([^)]+\)\.\n/
start((): [bigint & { readonly __brand: "Cents" }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `bigint & .*` \([^)]+\)\.\n/
start((): [string | bigint, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `bigint` \([^)]+\)\.\n/
start((): [BigInt, null] => given);
//        ^^^^^^^^^^^^^^ FC2002 /: `output` is `BigInt` \([^)]+\)\.\n/

// Dropped without a word.
start((): [symbol, null] => given);
//        ^^^^^^^^^^^^^^ FC2002 /: `output` is `symbol` \([^)]+\)\.\n/
start((): [{ key: symbol }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.key` is `symbol` \([^)]+\)\.\n/
start((): [() => void, null] => given);
//        ^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `\(\) => void` \([^)]+\)\.\n/
start((): [{ run: () => void }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.run` is `\(\) => void` \([^)]+\)\.\n/
start((): [{ run?: () => void }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.run` is /
start((): [new () => Order, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `new \(\) => Order` \([^)]+\)\.\n/
start((): [typeof Date, null] => given);
//        ^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `DateConstructor` \([^)]+\)\.\n/
start((): [Function, null] => given);
//        ^^^^^^^^^^^^^^^^ FC2002 /: `output` is `Function` \([^)]+\)\.\n/
start((): [[() => void], null] => given);
//        ^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\[0\]` is `\(\) => void` \([^)]+\)\.\n/

// Becomes `{}`, or loses what it holds.
start((): [Map<string, number>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `Map<string, number>` \([^)]+\)\.\n/
start((): [{ byId: ReadonlyMap<string, Date> }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.byId` is `ReadonlyMap<string, Date>` \([^)]+\)\.\n/
start((): [Set<string>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `Set<string>` \([^)]+\)\.\n/
start((): [ReadonlySet<string>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `ReadonlySet<string>` \([^)]+\)\.\n/
start((): [Promise<Date>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `Promise<Date>` \([^)]+\)\.\n/
start((): [{ later: Promise<string> }[], null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\[\]\.later` is `Promise<string>` \([^)]+\)\.\n/
start((): [PromiseLike<string>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `PromiseLike<string>` \([^)]+\)\.\n/
start((): [RegExp, null] => given);
//        ^^^^^^^^^^^^^^ FC2002 /: `output` is `RegExp` \([^)]+\)\.\n/
start((): [{ cause: Error }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.cause` is `Error` \([^)]+\)\.\n/
start((): [TypeError[], null] => given);
//        ^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\[\]` is `TypeError` \([^)]+\)\.\n/
start((): [WeakMap<object, string>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `WeakMap<object, string>` \([^)]+\)\.\n/

// Bytes, also where they have a `toJSON`.
start((): [{ data: Uint8Array }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.data` is `Uint8Array/
start((): [{ data: Float32Array }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.data` is `Float32Array/
start((): [{ data: ArrayBuffer }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.data` is `ArrayBuffer` \([^)]+\)\.\n/
start((): [{ data: DataView }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.data` is `DataView/
start((): [{ data: Buffer }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.data` is `Buffer` \([^)]+\)\.\n/
start((): [Buffer, null] => given);
//        ^^^^^^^^^^^^^^ FC2002 /: `output` is `Buffer` \([^)]+\)\.\n/
start((): [Buffer[], null] => given);
//        ^^^^^^^^^^^^^^^^ FC2002 /: `output\[\]` is `Buffer` \([^)]+\)\.\n/

// What no value has.
start((): [never, null] => given);
//        ^^^^^^^^^^^^^ FC2002 /: `output` is `never` \([^)]+\)\.\n/
start((): [{ id: never }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.id` is `never` \([^)]+\)\.\n/

// Of all the tuples of a union.
start((): [bigint, null] | [undefined, Error] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `bigint` \([^)]+\)\.\n/
start((): [{ at: RegExp }, null] | [{ by: symbol }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.at` is `RegExp` .*; `output\.by` is `symbol`/
start(async (): Promise<[bigint, null]> => given);
//              ^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `bigint`/
// What is inferred is judged as well.
start(() => [new Map([["a", 1]]), null]);
//       ^^ FC2002 /: `output` is `Map<string, number>` \([^)]+\)\.\n/
function totals() {
//       ^^^^^^ FC2002 /: `output\.total` is `(?:1n|bigint)`/
  return [{ total: 1n }, null] as const;
}
start(totals);

// The help says what to return instead.
start((): [{ at: Map<string, number> }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /Object\.fromEntries\(map\)/
start((): [{ tags: Set<string> }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /\[\.\.\.set\]/
start((): [{ total: bigint }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /toString\(\)/
start((): [{ data: Uint8Array }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /base64/
start((): [{ later: Promise<string> }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /[Aa]wait/
