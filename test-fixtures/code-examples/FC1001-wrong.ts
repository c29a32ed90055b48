import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

class OrderService {
  handle(event: Order): Error | null {
    return event.total > 0 ? null : new Error("nothing to pay");
  }
}

start(new OrderService());
//    ^^^^^^^^^^^^^^^^^^ FC1001
