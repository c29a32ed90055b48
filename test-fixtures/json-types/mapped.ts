// Mapped, indexed and utility types are judged by what comes of them.
import { start } from "@fc-check/runtime";

declare const given: never;

interface Order {
  id: string;
  placed: Date;
  note?: string;
}
type Json<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] };
type Times<K extends string> = { [P in K]: Date };
type Lists<T> = { [K in keyof T]: T[K][] };
type Renamed<T> = { [K in keyof T as `old-${K & string}`]: T[K] };

start((event: Json<Order>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Readonly<Order>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date` \([^)]+\)\.\n/
start((event: Partial<Order>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date` \([^)]+\)\.\n/
start((event: Required<Order>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date` \([^)]+\)\.\n/
start((event: Pick<Order, "id" | "note">) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Omit<Order, "placed">) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Times<"from" | "to">) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.from` is `Date` \([^)]+\); `event\.to` is `Date` \([^)]+\)\.\n/
start((event: Renamed<Order>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\["old-placed"\]` is `Date` \([^)]+\)\.\n/
start((event: Record<"a" | "b", Date>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.a` is `Date` \([^)]+\); `event\.b` is `Date` \([^)]+\)\.\n/
start((event: Order["id"]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order["placed"]) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Date` \([^)]+\)\.\n/
start((event: Order[keyof Order]) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Date` \([^)]+\)\.\n/
start((event: Pick<Order, "placed"> & { id: string }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date` \([^)]+\)\.\n/
start((event: Omit<Order, "placed"> & { placed: string }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: keyof Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Readonly<[Date, string]>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[0\]` is `Date` \([^)]+\)\.\n/
start((event: Lists<[string, Date]>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[1\]\[\]` is `Date` \([^)]+\)\.\n/
start((event: Lists<Order[]>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[\]\[\]\.placed` is `Date` \([^)]+\)\.\n/
start((event: Lists<Order>) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.placed\[\]` is `Date` \([^)]+\)\.\n/
start((event: NonNullable<Order["note"]>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Exclude<Order[keyof Order], Date>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Awaited<Promise<Order>>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date` \([^)]+\)\.\n/
start((event: Parameters<(order: Order) => void>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[0\]\.placed` is `Date` \([^)]+\)\.\n/
start((event: ReturnType<() => Order>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date` \([^)]+\)\.\n/
start((event: Array<Order>[number]) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date` \([^)]+\)\.\n/
const defaults = { retries: 3, since: new Date(0), names: ["a"], nested: { total: 1n } };
start((event: typeof defaults) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.since` is `Date` \([^)]+\); `event\.nested\.total` is `bigint` \([^)]+\)\.\n/
start((): [Json<Order>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Order, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Times<"at">, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Partial<Record<"a" | "b", bigint>>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.a` is `bigint` \([^)]+\); `output\.b` is `bigint` \([^)]+\)\.\n/
