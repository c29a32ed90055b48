// What `JSON.parse` never gives.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const token: unique symbol;

// Primitives that JSON has no form for.
start((event: bigint) => null);
//     ^^^^^^^^^^^^^ FC2001 /: `event` is `bigint` \([^)]+\)\.\n/
start((event: 42n) => null);
//     ^^^^^^^^^^ FC2001 /: `event` is `42n`, a bigint \([^)]+\)\.\n/
start((event: { total: bigint }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.total` is `bigint` \([^)]+\)\.\n/
start((event: symbol) => null);
//     ^^^^^^^^^^^^^ FC2001 /: `event` is `symbol` \([^)]+\)\.\n/
start((event: typeof token) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `(?:unique symbol|typeof token)` \([^)]+\)\.\n/
start((event: { key: symbol }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.key` is `symbol` \([^)]+\)\.\n/

// Functions and methods.
start((event: () => void) => null);
//     ^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `\(\) => void` \([^)]+\)\.\n/
start((event: { run: () => void }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.run` is `\(\) => void` \([^)]+\)\.\n/
start((event: { run?: () => void }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.run` is `\(\) => void`|`\(\(\) => void\) \| undefined`/
start((event: { run(): void }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.run` is `\(\) => void` \([^)]+\)\.\n/
start((event: { run?(): void }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.run` is /
start((event: { (): void }) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `\(\) => void` \([^)]+\)\.\n/
start((event: { (): void; id: string }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `\{ \(\): void; id: string; \}` \([^)]+\)\.\n/
start((event: new () => Order) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `new \(\) => Order` \([^)]+\)\.\n/
start((event: { create: new () => Order }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.create` is `new \(\) => Order` \([^)]+\)\.\n/
start((event: (() => void)[]) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[\]` is `\(\) => void` \([^)]+\)\.\n/
start((event: ((id: string) => void) | string) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `\(id: string\) => void` \([^)]+\)\.\n/

// What no value has, and what is never there.
start((event: never) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event` is `never` \([^)]+\)\.\n/
start((event: { id: never }) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.id` is `never` \([^)]+\)\.\n/
start((event: [never]) => null);
//     ^^^^^^^^^^^^^^ FC2001 /: `event\[0\]` is `never` \([^)]+\)\.\n/
start((event: undefined) => null);
//     ^^^^^^^^^^^^^^^^ FC2001 /: `event` is `undefined` \([^)]+\)\.\n/
start((event: void) => null);
//     ^^^^^^^^^^^ FC2001 /: `event` is `void` \([^)]+\)\.\n/
start((event: { id: undefined }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.id` is `undefined` \([^)]+\)\.\n/
start((event: { id: void }) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.id` is `void` \([^)]+\)\.\n/
start((event: { id: string } | undefined) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: [undefined]) => null);
//     ^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[0\]` is `undefined` \([^)]+\)\.\n/
start((event: Record<string, Order | undefined>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// A union with a wrong member is wrong.
start((event: string | bigint) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `bigint` \([^)]+\)\.\n/
start((event: Order | bigint | null) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `bigint` \([^)]+\)\.\n/
start((event: { total: number | bigint }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.total` is `bigint` \([^)]+\)\.\n/
start((event: PropertyKey) => null);
//     ^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `symbol` \([^)]+\)\.\n/
