// FC1012 for the handler as a whole: nothing is known of its type.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}

declare const anything: any;
start(anything);
//    ^^^^^^^^ FC1012 /`any`/, unknown name=anything
declare const something: unknown;
start(something);
//    ^^^^^^^^^ FC1012 /`unknown`/, unknown
declare const func: Function;
start(func);
//    ^^^^ FC1012 /`Function`/, unknown
start(JSON.parse("null"));
//    ^^^^^^^^^^^^^^^^^^ FC1012, unknown name=null
start((() => null) as any);
//    ^^^^^^^^^^^^^^^^^^^ FC1012, unknown
start(anything.handler);
//    ^^^^^^^^^^^^^^^^ FC1012, unknown
start(new Function("return null"));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012, unknown
// A union with `any` in it is `any`.
declare const either: any | ((event: Order) => null);
start(either);
//    ^^^^^^ FC1012, unknown
declare const handlers: Record<string, any>;
start(handlers["create"]);
//    ^^^^^^^^^^^^^^^^^^ FC1012, unknown

// Parameters that are `any` hide no handler: they may take whatever JSON gives.
start((event: any) => null);
//    ^^^^^^^^^^^^^^^^^^^^ shape 3 input=any
