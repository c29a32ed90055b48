// Conditional types are judged by the branch that is taken, and by their constraint where that is open.
import { start } from "@fc-check/runtime";

declare const given: never;

interface Order {
  id: string;
  placed: Date;
}
type Wire<T> = T extends Date
  ? string
  : T extends bigint
    ? string
    : T extends object
      ? { [K in keyof T]: Wire<T[K]> }
      : T;
type Element<T> = T extends readonly (infer E)[] ? E : never;
type OrDate<T> = T extends string ? Date : T;

start((event: Wire<Order>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Wire<{ orders: Order[]; total: bigint }>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Element<Order[]>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date` \([^)]+\)\.\n/
start((event: Element<string>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `never` \([^)]+\)\.\n/
start((event: OrDate<string>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Date` \([^)]+\)\.\n/
start((event: OrDate<number>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: OrDate<string | number>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Date` \([^)]+\)\.\n/
start((event: Extract<string | Date, Date>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Date` \([^)]+\)\.\n/
start((event: { at: Order extends { placed: infer P } ? P : never }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/
start((): [Wire<Order>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [OrDate<string>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

export function register<T extends string | number>(): void {
  start((event: T extends string ? { id: T } : { total: T }) => null);
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
  start((event: T extends string ? Date : bigint) => null);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Date`, `bigint` \(/
}
