import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((event: Order): [Order, Error | null] => [{ id: event.id, total: event.total }, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
