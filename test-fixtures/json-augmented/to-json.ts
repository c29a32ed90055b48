// A `toJSON` that the program declares for built-in objects counts, since `JSON.stringify` calls it.
import { start } from "@fc-check/runtime";

declare global {
  interface BigInt {
    toJSON(): string;
  }
  interface Map<K, V> {
    toJSON(): Record<string, V>;
  }
  interface Error {
    toJSON(): { message: string };
  }
  interface Array<T> {
    toJSON(): { list: string; first: symbol };
  }
}
declare const given: never;

start((): [{ total: bigint; all: Map<string, number>; error: Error }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [10n, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Map<string, Set<string>>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output\[key\]` is `Set<string>`/
start((): [string[], null] => given);
//        ^^^^^^^^^^^^^^^^ FC2002 /`output\.first` is `symbol`/
start((): [[string, number], null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output\.first` is `symbol`/
// What arrives is what it was.
start((event: { total: bigint }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /`event\.total` is `bigint`/
start((event: string[]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
