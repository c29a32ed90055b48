import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((event: Order): [{ total: string }, Error | null] => [{ total: String(BigInt(event.total)) }, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
