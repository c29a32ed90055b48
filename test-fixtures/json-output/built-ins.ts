// Built-in objects by what they are; views of their data are objects like others.
import { start } from "@fc-check/runtime";

declare const given: never;

start((): [Iterable<string>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `Iterable<string>`/
start((): [{ rows: AsyncIterable<string> }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output\.rows`/
start((): [IterableIterator<number>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002
start((): [Iterator<number>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^ FC2002
start(() => [[1, 2].values(), null]);
//       ^^ FC2002
start((): [Generator<number>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002
start((): [Pick<Map<string, string>, "size">, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Pick<RegExp, "source" | "flags">, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Pick<Date, "getTime">, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002
start((event: Pick<Map<string, string>, "size">) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// Arrays with data of their own lose it.
interface Page extends Array<string> {
  total: number;
}
start((): [Page, null] => given);
//        ^^^^^^^^^^^^ FC2002 /`output` is `Page` \(an array loses/
start((event: { page: Page }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /`event\.page` is `Page`/
start((): [string[] & { total: number }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002
class Pages extends Array<string> {
  next = "";
}
start((): [Pages, null] => given);
//        ^^^^^^^^^^^^^ FC2002
interface Runs extends Array<string> {
  run(): void;
}
start((): [Runs, null] => given);
//        ^^^^^^^^^^^^ FC2002 /an array loses/
start((event: Runs) => null);
//     ^^^^^^^^^^^ FC2001 /`event` is `Runs`/
// What a class keeps on its prototype is no data of the array.
class Totals extends Array<string> {
  total(): bigint {
    return 1n;
  }
}
start((): [Totals, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
// Nor is what the library, or the program, declares for all arrays.
start((): [RegExpMatchArray, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [[string, ...string[]] & { readonly __brand: "Names" }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [[string, number] & { total: number }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /an array loses/
start((): [[string] & { toJSON(): bigint }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `bigint`/
start((): [{ pair: [symbol] & { toJSON(): string } }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((event: { at: [string] & { total: number } }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /`event\.at` is/
// The elements of a result are taken one by one, whatever else the tuple has.
start((): [string, null] & { total: number } => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
// A brand is no data.
start((): [string[] & { readonly __brand: "Sorted" }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// A type of one's own may have the name of a built-in.
interface Blob {
  size: number;
}
start((): [Blob, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
