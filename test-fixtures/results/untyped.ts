// FC1012: a result that is `any` or `unknown`, as a whole or in second place. The handler is then unknown, not invalid.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const anything: any;

start((): any => order);
//        ^^^ FC1012 /`any`/
//    ^^^^^^^^^^^^^^^^ unknown
start((): unknown => order);
//        ^^^^^^^ FC1012 /`unknown`/
//    ^^^^^^^^^^^^^^^^^^^^ unknown
start(() => anything);
//       ^^ FC1012
//    ^^^^^^^^^^^^^^ unknown
start((): Promise<any> => Promise.resolve(order));
//        ^^^^^^^^^^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown async=true
start(async (event: Order) => JSON.parse(event.id));
//                         ^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start((event: Order): any => {});
//                    ^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ unknown

// The second element.
start((): [Order, any] => [order, null]);
//        ^^^^^^^^^^^^ FC1012 /second/
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start((): [Order, unknown] => [order, null]);
//        ^^^^^^^^^^^^^^^^ FC1012 /second/
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start((): [Order, any] | [null, Error] => [order, null]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown

// The first may be anything.
start((): [any, Error | null] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=any

// Among other things wrong, it makes the handler invalid all the same.
start((a: Order, b: Order): any => (a.id === b.id ? null : undefined));
//     ^^^^^^^^ FC1003
//                          ^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid
