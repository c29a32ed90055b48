import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((event: Order): [{ total: bigint }, Error | null] => [{ total: BigInt(event.total) }, null]);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002
start((event: Order): [Map<string, number>, Error | null] => [new Map([[event.id, event.total]]), null]);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002
