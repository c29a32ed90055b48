// Returning `[value, null]` where the return type is written: that changes with it.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const flag: boolean;
declare function load(id: string): Promise<Order>;

start((event: Order): string => event.id);
//                    ^^^^^^ FC1006
start((): Order => ({ id: "1" }));
//        ^^^^^ FC1006
start((): /* what */ Order /* it is */ => order /* here */);
//                   ^^^^^ FC1006
start((): string | number => (flag ? "a" : 1));
//        ^^^^^^^^^^^^^^^ FC1006
start((): string => flag ? "a" : "b");
//        ^^^^^^ FC1006
start((): Order | null => order);
//        ^^^^^^^^^^^^ FC1006
start((): string[] => ["a", "b"]);
//        ^^^^^^^^ FC1006
start(async (): Promise<Order> => order);
//              ^^^^^^^^^^^^^^ FC1006
start(async (event: Order): Promise<Order> => load(event.id));
//                          ^^^^^^^^^^^^^^ FC1006
start(async (event: Order): Promise<Order> => await load(event.id));
//                          ^^^^^^^^^^^^^^ FC1006
start((event: Order): string | undefined => {
//                    ^^^^^^^^^^^^^^^^^^ FC1006
  // Nothing to give.
  if (event.id === "") return;
  if (event.id === "a") {
    return "first"; // the first
  }
  return event.id === "b" ? "second" : undefined;
});
function handle(event: Order): string {
//                             ^^^^^^ FC1006
  const inner = (): string => {
    return event.id;
  };
  return inner();
}
start(handle);
class Orders {
  async find(event: Order): Promise<Order> {
//                          ^^^^^^^^^^^^^^ FC1006
    try {
      return load(event.id);
    } catch {
      return order;
    }
  }
}
start(new Orders().find);
