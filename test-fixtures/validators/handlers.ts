// Validators that `fc-check schema` has written, of the handler's type and of an older one.
import { start } from "@fc-check/runtime";
import { orderInput } from "./order.mjs";

declare const flag: boolean;
enum Status {
  Done = "done",
  Open = "open",
}
interface Order {
  readonly id: `order-${number}`;
  readonly status: Status;
}

start((event: Order) => null, { input: orderInput });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event) => [event.id, null], { input: orderInput });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
start((event: Order | null) => null, { input: flag ? orderInput : undefined });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// The type has changed.
start((event: Order & { total: number }) => null, { input: orderInput });
//                                                         ^^^^^^^^^^ FC2003 /validator gives `Order`, which does not fit/
start((event: { id: `order-${1 | 2}` }) => null, { input: orderInput });
//                                                        ^^^^^^^^^^ FC2003 /validator/

// It is no schema that decodes anything, so the handler's own type has to be JSON, too.
start((event: { id: string; status: Status; at: Date }) => null, { input: orderInput });
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /event\.at/
//                                                                        ^^^^^^^^^^ FC2003
