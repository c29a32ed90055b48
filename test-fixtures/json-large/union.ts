// A union of 500 members. A test of the compiler makes it 5,000.
import { start } from "@fc-check/runtime";

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type Id = `${Digit}${Digit}${"0" | "1" | "2" | "3" | "4"}`;
type Events<K> = K extends string ? { type: K; id: `order-${K}` } : never;
type Dated<K> = K extends string ? { type: K; at: Date } : never;
type Keyed<K> = K extends string ? { [P in K]: bigint } : never;
start((event: Id) => null);
//    ^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Events<Id>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { events: Events<Id>[] }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Dated<Id>) => null);
//     ^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/
start((event: Id | Date) => null);
//     ^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Date` \([^)]+\)\.\n/
start((event: Keyed<Id>) => null);
//     ^^^^^^^^^^^^^^^^ FC2001 /: `event\["000"\]` is `bigint`.*; `event\["001"\]` is `bigint`.*; `event\["002"\]` is `bigint`.*; `event\["003"\]` is `bigint`.*; `event\["004"\]` is `bigint`/
start((event: Record<Id, string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Record<Id, bigint>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\["000"\]` is `bigint`.*; `event\["001"\]` is `bigint`.*; `event\["002"\]` is `bigint`.*; `event\["003"\]` is `bigint`.*; `event\["004"\]` is `bigint`/
