import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

const orders: Order[] = [];

start((event: Order): void => {
//                    ^^^^ FC1008
  orders.push(event);
});
