import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

const handler = (event: Order): Error | null => (event.total > 0 ? null : new Error("nothing to pay"));

start(handler);
//    ^^^^^^^ shape 3
