import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((event: Order): [string, null] | Error => {
//                    ^^^^^^^^^^^^^^^^^^^^^^ FC1009
  return event.total > 0 ? [event.id, null] : new Error("nothing to pay");
});
