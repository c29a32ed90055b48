// FC1012: types that did not resolve. TypeScript reports them too; the project is checked all the same.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import { handle } from "./missing.js";
import type { Missing } from "./missing.js";
import * as missing from "not-installed";

interface Order {
  id: string;
}

start(handle);
//    ^^^^^^ FC1012, unknown
start(missing.handle);
//    ^^^^^^^^^^^^^^ FC1012, unknown
start(undeclared);
//    ^^^^^^^^^^ FC1012, unknown
start(new Undeclared().handle);
//    ^^^^^^^^^^^^^^^^^^^^^^^ FC1012, unknown

// A parameter.
start((event: Missing) => null);
//     ^^^^^^^^^^^^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start((ctx: Missing, event: Order) => null);
//     ^^^^^^^^^^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start((ctx: Context, event: Undeclared) => null);
//                   ^^^^^^^^^^^^^^^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown

// A result.
start((): Missing => null);
//        ^^^^^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^ unknown
start((): [Order, Missing] => [{ id: "" }, null]);
//        ^^^^^^^^^^^^^^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start(async (): Promise<Missing> => null);
//              ^^^^^^^^^^^^^^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown

// Type errors elsewhere don't matter.
const text: string = 42;
start(() => null);
//    ^^^^^^^^^^ shape 2
start((event: Order) => [text, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
