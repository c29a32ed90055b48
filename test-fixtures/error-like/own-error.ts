// An `Error` of the file's own is not the global one.
import { start } from "@fc-check/runtime";

class Error {
  name = "Error";
  message = "";
}
class Derived extends Error {}

start((): Error | null => null);
//        ^^^^^^^^^^^^ FC1006 /not enough/
start((): Derived | null => null);
//        ^^^^^^^^^^^^^^ FC1006 /not enough/
start((): [string, Error | null] => ["", null]);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC1007 /not enough/

start((): globalThis.Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
