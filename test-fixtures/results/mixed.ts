// FC1009: members of different accepted forms.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const flag: boolean;

start((): [Order, null] | null => null);
//        ^^^^^^^^^^^^^^^^^^^^ FC1009
start((): [Order, null] | Error => [order, null]);
//        ^^^^^^^^^^^^^^^^^^^^^ FC1009
start((): [Order, Error | null] | undefined => undefined);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1009
start((): [Order, Error | null] | void => {});
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1009
start((): Promise<[Order, null]> | null => null);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1009
start((): Promise<[Order, null] | Error> => Promise.resolve([order, null]));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1009
start((event: Order) => {
//                   ^^ FC1009
  if (event.id !== "") return [event, null];
  return new Error("empty");
});
start((event: Order) => {
//                   ^^ FC1009 -- the end is reached without a value
  if (event.id !== "") return [event, null];
  return;
});
async function handle(event: Order) {
//             ^^^^^^ FC1009
  if (event.id !== "") return [event, null] as const;
  return null;
}
start(handle);

// The second of a pair is not asked for here, and neither is a wrong one: FC1007 is about pairs alone.
start((): [Order, string] | null => null);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC1009

// `Error | void` is one form: an error. So is a pair beside a pair.
start((): Error | null | void => {});
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start(() => (flag ? [order, null] : [null, new Error("none")]));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
// Something of no form at all is FC1006, whatever stands beside it.
start((): [Order, null] | string => "");
//        ^^^^^^^^^^^^^^^^^^^^^^ FC1006
