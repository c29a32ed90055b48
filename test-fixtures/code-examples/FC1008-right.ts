import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

const orders: Order[] = [];

start((event: Order): Error | null => {
//    ^..+3:2 shape 3
  orders.push(event);
  return null;
});
