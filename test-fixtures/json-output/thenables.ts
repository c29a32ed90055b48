// A promise of any library is one that nobody awaits.
import { start } from "@fc-check/runtime";

declare const given: never;

declare class Bluebird<T> {
  then<U>(fulfilled: (value: T) => U, rejected?: (reason: unknown) => U): Bluebird<U>;
  private readonly state: T;
}
interface Query<T> {
  table: string;
  then(resolve: (value: T) => void): void;
}
start((): [Bluebird<string>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /nobody awaits it/
start((): [{ rows: Query<string> }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output\.rows`.*nobody awaits it/
start((): [PromiseLike<string>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002
// Data that is called `then` is data.
start((): [{ if: string; then: string }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
// As the result it is awaited.
start((): Bluebird<[string, null]> => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
// Its own `toJSON` shows the state of the promise, not what it gives.
declare class Reflected<T> {
  then<U>(fulfilled: (value: T) => U): Reflected<U>;
  toJSON(): object;
}
start((): [Reflected<string>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /nobody awaits it/
