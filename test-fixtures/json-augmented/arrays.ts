// What a program declares for all arrays is nothing that one of them loses.
import { start } from "@fc-check/runtime";

declare global {
  interface Array<T> {
    last(): T;
  }
}
declare const given: never;
interface Names extends Array<string> {}

start((): [string[] & { 0: string }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output\.first` is `symbol`/
start((event: string[] & { 0: string }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Names) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
