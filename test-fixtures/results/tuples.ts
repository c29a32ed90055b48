// Tuples of two that are more, or less, than they look.
import { start } from "@fc-check/runtime";

interface Branded {
  readonly brand: unique symbol;
}
declare const branded: [string, Error | null] & Branded;
start(() => branded);
//    ^^^^^^^^^^^^^ shape 4 output=string
declare const long: [string, number, Error | null] & Branded;
start(() => long);
//       ^^ FC1005
declare const swapped: [Error | null, string] & Branded;
start(() => swapped);
//       ^^ FC1007 /comes last/

// One that may be empty is a value of its own to the runtime.
start((): [string?, Error?] => []);
//        ^^^^^^^^^^^^^^^^^ FC1006 /may be empty/
start((): [string, Error?] => ["text"]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [string | undefined, Error?] => [undefined]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
