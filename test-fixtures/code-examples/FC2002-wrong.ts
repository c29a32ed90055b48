import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((event: Order): [{ total: bigint }, Error | null] => [{ total: BigInt(event.total) }, null]);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002
