import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

const orders: Order[] = [];

// fc-check-ignore FC1008 -- nobody waits for the answer
start((event: Order): void => void orders.push(event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ undocumented
