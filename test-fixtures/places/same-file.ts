// Where a diagnostic stands when the handler is declared in the file that registers it.
import { registerInitializer, start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const anything: any;

// At the handler argument: FC1001, FC1010, FC1011, FC1012 for the handler as a whole, FC1013, FC1014.
start(order);
//    ^^^^^ FC1001
start(anything);
//    ^^^^^^^^ FC1012, unknown
function generic<T>(event: T): null {
  return event === null ? null : null;
}
start(generic);
//    ^^^^^^^ FC1011
function overloaded(event: Order): null;
function overloaded(event: string): null;
function overloaded(): null {
  return null;
}
start(overloaded);
//    ^^^^^^^^^^ FC1010
function ping(ctx: Context): null {
  return ctx.requestId === "" ? null : null;
}
start(ping);
//    ^^^^ FC1013
registerInitializer(overloaded);
//                  ^^^^^^^^^^ FC1014
// At the call, where there is no argument; at the spread, where it is one; at a wrong `takes`.
start();
// @1..8 FC1001
start(...anything);
//    ^^^^^^^^^^^ FC1012
start(ping, { takes: "event" });
//                   ^^^^^^^ FC1013

// At the parameter: FC1002, FC1003, FC1004.
function parameters(
  event: Order,
//^^^^^^^^^^^^ FC1003
  ctx: Context,
  ...rest: string[]
//^^^^^^^^^^^^^^^^^ FC1004
): null {
  return rest.includes(event.id + ctx.requestId) ? null : null;
}
start(parameters);
const three = (ctx: Context, event: Order, /* the third */ extra?: string): null => (extra === event.id + ctx.requestId ? null : null);
//                                                         ^^^^^^^^^^^^^^ FC1002
start(three);

// At the return type, where there is one: FC1005 to FC1009, FC1012 for a result.
function annotated(): Promise<Order> {
//                    ^^^^^^^^^^^^^^ FC1006
  return Promise.resolve(order);
}
start(annotated);
const annotatedArrow = (event: Order): [Order, string] | [Order, string, null] => [event, ""];
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1005
start(annotatedArrow);
start(function (): any {
//                 ^^^ FC1012
//    ^..+2:2 unknown
  return null;
});

// Else at the function's own name: of a declaration, a method, a named expression.
function declared() {
//       ^^^^^^^^ FC1006
  return order;
}
start(declared);
async function* generator() {
//              ^^^^^^^^^ FC1006
  yield order;
}
start(generator);
start(function expression() {
//             ^^^^^^^^^^ FC1006
  return order;
});
class Orders {
  method() {
//^^^^^^ FC1006
    return order;
  }
  async asynchronous() {
  //    ^^^^^^^^^^^^ FC1006
    return order;
  }
  "quoted"() {
//^^^^^^^^ FC1006
    return order;
  }
  static fixed() {
  //     ^^^^^ FC1006
    return order;
  }
}
start(new Orders().method);
start(new Orders().asynchronous);
start(new Orders().quoted);
start(Orders.fixed);
const table = {
  method() {
//^^^^^^ FC1006
    return order;
  },
};
start(table.method);

// Else at `=>` or `function`. The name of a variable is not the function's own.
start(() => order);
//       ^^ FC1006
const arrow = async () => order;
//                     ^^ FC1006
start(arrow);
const anonymous = function () {
//                ^^^^^^^^ FC1006
  return order;
};
start(anonymous);
start(async function () {
//          ^^^^^^^^ FC1006
  return order;
});
start(function* () {
//    ^^^^^^^^ FC1006
  yield order;
});

// Several of one handler stand in source order, each where it belongs.
start((event: Order, ctx: Context) => event.id + ctx.requestId);
//     ^^^^^^^^^^^^ FC1003
//                                 ^^ FC1006

// Through another constant the function is still in this file.
const alias = arrow;
start(alias);
//    ^^^^^ invalid name=alias
const wrong = (event: Order, ctx: Context): null => (event.id === ctx.requestId ? null : null);
//             ^^^^^^^^^^^^ FC1003
const aliasOfWrong = wrong;
start(aliasOfWrong);
