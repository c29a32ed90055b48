import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((event: Order): [string | undefined, Error | null] => {
//    ^..+2:2 shape 5
  return event.total > 0 ? [event.id, null] : [undefined, new Error("nothing to pay")];
});
