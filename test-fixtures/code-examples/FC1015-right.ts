import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

/** @fcRegistrar */
function register(handler: (event: Order) => [string, Error | null]): void {
  start(handler, { takes: "event" });
}

register((event: Order) => [event.id, null]);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
