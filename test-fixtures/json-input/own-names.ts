// Types with the names of built-ins, but of one's own, are judged by their members.
import { start } from "@fc-check/runtime";

interface Date {
  year: number;
  month: number;
}
interface Map {
  zoom: number;
}
class Set {
  size = 0;
}
interface Promise {
  dueBy: Date;
}
interface Error {
  name: string;
  message: string;
}

start((event: Date) => null);
//    ^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Map) => null);
//    ^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Set) => null);
//    ^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Promise) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Error) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { at: globalThis.Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `(?:globalThis\.)?Date` \([^)]+\)\.\n/
