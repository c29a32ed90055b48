import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((event: Order): [string, Error | null] => [event.id, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
