// At most five paths: the shallowest first, then by path, the same whatever the order of properties and members.
import { start } from "@fc-check/runtime";

declare const given: never;

interface Deep {
  here: { at: Date };
}

// The shallowest first.
start((event: { a: { b: Date }; z: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.z` is `Date` \([^)]+\); `event\.a\.b` is `Date` \([^)]+\)\.\n/
start((event: { z: Date; a: { b: Date } }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.z` is `Date` \([^)]+\); `event\.a\.b` is `Date` \([^)]+\)\.\n/
start((event: { a: Deep; b: bigint; c: { d: symbol } }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.b` is `bigint` \([^)]+\); `event\.c\.d` is `symbol` \([^)]+\); `event\.a\.here\.at` is `Date` \([^)]+\)\.\n/
start((event: { c: { d: symbol }; b: bigint; a: Deep }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.b` is `bigint` \([^)]+\); `event\.c\.d` is `symbol` \([^)]+\); `event\.a\.here\.at` is `Date` \([^)]+\)\.\n/

// Then by path.
start((event: { b: Date; a: bigint; c: RegExp }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.a` is `bigint` \([^)]+\); `event\.b` is `Date` \([^)]+\); `event\.c` is `RegExp` \([^)]+\)\.\n/
start((event: { c: RegExp; b: Date; a: bigint }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.a` is `bigint` \([^)]+\); `event\.b` is `Date` \([^)]+\); `event\.c` is `RegExp` \([^)]+\)\.\n/
start((event: [Date, bigint]) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[0\]` is `Date` \([^)]+\); `event\[1\]` is `bigint` \([^)]+\)\.\n/

// Five.
start((event: { a: Date; b: Date; c: Date; d: Date; e: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.a` is `Date` \([^)]+\); `event\.b` is `Date` \([^)]+\); `event\.c` is `Date` \([^)]+\); `event\.d` is `Date` \([^)]+\); `event\.e` is `Date` \([^)]+\)\.\n/
start((event: { a: Date; b: Date; c: Date; d: Date; e: Date; f: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /event\.a`.*event\.b`.*event\.c`.*event\.d`.*event\.e`(?!.*event\.f)/
start((event: { f: Date; e: Date; d: Date; c: Date; b: Date; a: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /event\.a`.*event\.b`.*event\.c`.*event\.d`.*event\.e`(?!.*event\.f)/
start((event: { a: { at: Date; by: Date; of: Date; to: Date }; b: Date; c: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.b`.*; `event\.c`.*; `event\.a\.at`.*; `event\.a\.by`.*; `event\.a\.of`(?!.*event\.a\.to)/

// Both directions have five of their own.
start((event: { a: Date; b: Date }): [{ c: bigint; a: bigint }, null] => given);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.a` is `Date` .*; `event\.b` is `Date` \([^)]+\)\.\n/
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.a` is `bigint` .*; `output\.c` is `bigint` \([^)]+\)\.\n/

// Every path to a wrong type is one of its own.
interface Period {
  from: Date;
}
start((event: { first: Period; second: Period }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.first\.from` is `Date` \([^)]+\); `event\.second\.from` is `Date` \([^)]+\)\.\n/
start((event: { second: Period; first: { of: Period } }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.second\.from` is `Date` \([^)]+\); `event\.first\.of\.from` is `Date` \([^)]+\)\.\n/
start((event: [Period, Period[]]) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[0\]\.from` is `Date` \([^)]+\); `event\[1\]\[\]\.from` is `Date` \([^)]+\)\.\n/
