// How the steps of a path are written.
import { start } from "@fc-check/runtime";

declare const given: never;

interface Order {
  createdAt: Date;
}

// Properties, elements, positions, index signatures.
start((event: { items: Order[] }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.items\[\]\.createdAt` is `Date` \([^)]+\)\.\n/
start((event: { pair: [Order, string] }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.pair\[0\]\.createdAt` is `Date` \([^)]+\)\.\n/
start((event: { pair: [Date, string] }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.pair\[0\]` is `Date` \([^)]+\)\.\n/
start((event: [string, at?: Date]) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[1\]` is `Date` \([^)]+\)\.\n/
start((event: [string, ...Date[]]) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[\]` is `Date` \([^)]+\)\.\n/
start((event: { byId: Record<string, Date> }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.byId\[key\]` is `Date` \([^)]+\)\.\n/
start((event: { byId: { [id: number]: Date } }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.byId\[key\]` is `Date` \([^)]+\)\.\n/
start((event: { byId: { [id: `a-${string}`]: Date } }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.byId\[key\]` is `Date` \([^)]+\)\.\n/
start((event: { byId: { [id: string]: string | bigint; total: bigint } }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.byId\.total` is `bigint` \([^)]+\); `event\.byId\[key\]` is `bigint` \([^)]+\)\.\n/
start((event: Order[][]) => null);
//     ^^^^^^^^^^^^^^^^ FC2001 /: `event\[\]\[\]\.createdAt` is `Date` \([^)]+\)\.\n/
start((event: Date) => null);
//     ^^^^^^^^^^^ FC2001 /: `event` is `Date` \([^)]+\)\.\n/
start((): [{ total: bigint }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.total` is `bigint` \([^)]+\)\.\n/
start((): [[bigint], null] => given);
//        ^^^^^^^^^^^^^^^^ FC2002 /: `output\[0\]` is `bigint` \([^)]+\)\.\n/

// A path begins with `event`, whatever the parameter's name is.
start((order: Order) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event\.createdAt` is `Date` \([^)]+\)\.\n/
start(({ createdAt }: Order) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.createdAt` is `Date` \([^)]+\)\.\n/

// Keys that are no identifiers are quoted; those of other alphabets are identifiers.
start((event: { "a-b": Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\["a-b"\]` is `Date` \([^)]+\)\.\n/
start((event: { "a b": { "c.d": Date } }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\["a b"\]\["c\.d"\]` is `Date` \([^)]+\)\.\n/
start((event: { "": Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[""\]` is `Date` \([^)]+\)\.\n/
start((event: { 1: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^ FC2001 /: `event\["1"\]` is `Date` \([^)]+\)\.\n/
start((event: { "1st": Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\["1st"\]` is `Date` \([^)]+\)\.\n/
start((event: { 'say "hi"': Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\["say \\"hi\\""\]` is `Date` \([^)]+\)\.\n/
start((event: { "back\\slash": Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\["back\\\\slash"\]` is `Date` \([^)]+\)\.\n/
start((event: { "line\nbreak": Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\["line\\nbreak"\]` is `Date` \([^)]+\)\.\n/
start((event: { $ref: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.\$ref` is `Date` \([^)]+\)\.\n/
start((event: { _id: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\._id` is `Date` \([^)]+\)\.\n/
start((event: { __proto: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.__proto` is `Date` \([^)]+\)\.\n/
start((event: { größe: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.größe` is `Date` \([^)]+\)\.\n/
start((event: { 価格: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.価格` is `Date` \([^)]+\)\.\n/
start((event: { "注文-日": Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\["注文-日"\]` is `Date` \([^)]+\)\.\n/
start((event: { "🕐": Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\["🕐"\]` is `Date` \([^)]+\)\.\n/
start((event: { default: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.default` is `Date` \([^)]+\)\.\n/
