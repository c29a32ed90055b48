// And one that is right.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start(async (event: Order): Promise<[string, Error | null]> => [event.id, null]);
