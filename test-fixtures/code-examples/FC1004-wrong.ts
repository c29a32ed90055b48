import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((...orders: Order[]): [number, Error | null] => [orders.length, null]);
//     ^^^^^^^^^^^^^^^^^^ FC1004
