// FC1010: several call signatures.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

function overloaded(event: Order): Error | null;
function overloaded(ctx: Context, event: Order): Error | null;
function overloaded(...args: unknown[]): Error | null {
  return args.length === 0 ? new Error("none") : null;
}
start(overloaded);
//    ^^^^^^^^^^ FC1010 /2 call signatures/

interface Several {
  (event: Order): Error | null;
  (event: string): Error | null;
  (event: number): Error | null;
}
declare const several: Several;
start(several);
//    ^^^^^^^ FC1010 /3 call signatures/, invalid name=several

declare const intersection: ((event: Order) => null) & ((event: string) => null);
start(intersection);
//    ^^^^^^^^^^^^ FC1010

class Orders {
  handle(event: Order): null;
  handle(event: string): null;
  handle(event: unknown): null {
    void event;
    return null;
  }
}
start(new Orders().handle);
//    ^^^^^^^^^^^^^^^^^^^ FC1010

// One overload and its implementation are one signature.
function single(event: Order): Error | null;
function single(event: unknown): Error | null {
  return event === null ? new Error("none") : null;
}
start(single);
//    ^^^^^^ shape 3 input=Order
