// FC1005: a tuple of more than two elements, or of open length, in any member.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;

start((): [Order, string, Error | null] => [order, "", null]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1005 /3 elements/
start((): readonly [number, number, number, null] => [1, 2, 3, null]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1005 /4 elements/
start((): [Order, Error | null, string?] => [order, null]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1005
start(() => [order, "", null] as const);
//       ^^ FC1005
start(async (): Promise<[Order, string, Error | null]> => [order, "", null]);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1005
// In place, a literal of three is a tuple as well.
start(() => [order, "", null]);
//       ^^ FC1005

// Open length.
start((): [Order, ...Error[]] => [order]);
//        ^^^^^^^^^^^^^^^^^^^ FC1005 /open length/
start((): [...Order[], Error] => [new Error("none")]);
//        ^^^^^^^^^^^^^^^^^^^ FC1005
start((): [Order, Error | null, ...string[]] => [order, null]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1005

// In any member: the other members are not looked at.
start((): [Order, string, null] | [Order, null] => [order, null]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1005
start((): [Order, string, null] | null => null);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1005
start((): [Order, string, null] | string => "");
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1005

// One value that has many parts is one output.
start((): [[Order, string, number], Error | null] => [[order, "", 1], null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
