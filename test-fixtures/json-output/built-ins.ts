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
// A brand is no data.
start((): [string[] & { readonly __brand: "Sorted" }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// A type of one's own may have the name of a built-in.
interface Blob {
  size: number;
}
start((): [Blob, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
