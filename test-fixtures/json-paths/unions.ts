// A union adds nothing to the path: what its members have at one path is one entry.
import { start } from "@fc-check/runtime";

declare const given: never;

interface Placed {
  type: "placed";
  at: Date;
}
interface Paid {
  type: "paid";
  at: Date;
  total: bigint;
}
interface Shipped {
  type: "shipped";
  at: string;
}
interface Lost {
  type: "lost";
  at: RegExp;
}

start((event: Placed | Paid) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\); `event\.total` is `bigint` \([^)]+\)\.\n/
start((event: Paid | Placed) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\); `event\.total` is `bigint` \([^)]+\)\.\n/
start((event: Placed | Shipped) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/
start((event: { event: Placed | Paid | null }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.event\.at` is `Date` \([^)]+\); `event\.event\.total` is `bigint` \([^)]+\)\.\n/
start((event: (Placed | Shipped)[]) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[\]\.at` is `Date` \([^)]+\)\.\n/
start((): [Placed | Paid, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.total` is `bigint` \([^)]+\)\.\n/
start((): [[Paid | Shipped, Paid], null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\[0\]\.total` is `bigint` \([^)]+\); `output\[1\]\.total` is `bigint` \([^)]+\)\.\n/

// Several wrong members at one path are named together, whatever their order.
start((event: { at: Date | bigint }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date`, `bigint` \([^)]+\)\.\n/
start((event: { at: bigint | Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date`, `bigint` \([^)]+\)\.\n/
start((event: Date | bigint) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Date`, `bigint` \([^)]+\)\.\n/
start((event: Placed | Lost) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date`, `RegExp` \([^)]+\)\.\n/
start((event: Lost | Placed) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date`, `RegExp` \([^)]+\)\.\n/
start((event: Lost | Placed | { type: "gone"; at: bigint } | { type: "new"; at: symbol }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date`, `RegExp`, `bigint`, … \([^)]+\)\.\n/

// Six members with the same path are one path.
start((event: { a: 1; at: Date } | { b: 1; at: Date } | { c: 1; at: Date } | { d: 1; at: Date } | { e: 1; at: Date } | { f: 1; at: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/

// Nested unions.
type Inner = Date | string;
type Outer = Inner | number | { at: Inner };
start((event: Outer) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event` is `Date` \([^)]+\); `event\.at` is `Date` \([^)]+\)\.\n/
start((event: { value: Outer | null }[]) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[\]\.value` is `Date` \([^)]+\); `event\[\]\.value\.at` is `Date` \([^)]+\)\.\n/

// Optional in one member, required in another.
start((event: { id: string; gone?: never } | { id: string; gone: undefined }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.gone` is `undefined` \([^)]+\)\.\n/
