import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

function echo<T>(event: T): [T, Error | null] {
  return [event, null];
}

start((event: Order) => echo(event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
