// Types that refer to themselves: the walk ends, and paths that pass the same type twice are left out.
import { start } from "@fc-check/runtime";

declare const given: never;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type OldJson = string | number | boolean | null | OldArray | OldObject;
interface OldArray extends Array<OldJson> {}
interface OldObject {
  [key: string]: OldJson;
}
interface Lines extends ReadonlyArray<Date> {}
interface Tree {
  value: string;
  children: Tree[];
  parent?: Tree | null;
}
interface Dated {
  at: Date;
  next: Dated | null;
}
interface List<T> {
  value: T;
  rest: List<T> | null;
}
interface Folder {
  files: File[];
  folders: Folder[];
}
interface File {
  folder: Folder;
  owner: User;
}
interface User {
  home: Folder;
  since: Date;
}
type Nested = Date | Nested[];
type Mixed = { a: Mixed } | { b: bigint };
type Loop = { self: Loop };
type Doubly = { left: Doubly | null; right: Doubly | null; at: Date };

// Fine, to any depth.
start((event: Json) => null);
//    ^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { data: Json }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: OldJson) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Tree) => null);
//    ^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Tree[]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: List<string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Loop) => null);
//    ^^^^^^^^^^^^^^^^^^^^^ shape 3
start((): [Json, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [OldJson, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Tree, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Dated, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// Wrong somewhere.
start((event: Lines) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event\[\]` is `Date`/
start((event: Dated) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/
start((event: Dated[]) => null);
//     ^^^^^^^^^^^^^^ FC2001 /: `event\[\]\.at` is `Date` \([^)]+\)\.\n/
start((event: List<Date>) => null);
//     ^^^^^^^^^^^^^^^^^ FC2001 /: `event\.value` is `Date` \([^)]+\)\.\n/
start((event: List<List<Date>>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.value\.value` is `Date` \([^)]+\)\.\n/
start((event: { first: Dated; second: Dated }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.first\.at` is `Date` \([^)]+\); `event\.second\.at` is `Date` \([^)]+\)\.\n/
start((event: Doubly) => null);
//     ^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/
start((event: Nested) => null);
//     ^^^^^^^^^^^^^ FC2001 /: `event` is `Date`/
start((event: Mixed) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event\.b` is `bigint`/
start((event: Json | Date) => null);
//     ^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Date` \([^)]+\)\.\n/

// Mutually recursive.
start((event: User) => null);
//     ^^^^^^^^^^^ FC2001 /: `event\.since` is `Date` \([^)]+\)\.\n/
start((event: File) => null);
//     ^^^^^^^^^^^ FC2001 /: `event\.owner\.since` is `Date` \([^)]+\)\.\n/
start((event: Folder) => null);
//     ^^^^^^^^^^^^^ FC2001 /: `event\.files\[\]\.owner\.since` is `Date` \([^)]+\)\.\n/
start((event: { user: User; file: File }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.user\.since` is `Date` \([^)]+\); `event\.file\.owner\.since` is `Date` \([^)]+\)\.\n/
