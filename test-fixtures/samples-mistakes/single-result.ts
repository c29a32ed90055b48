// An output comes with an error beside it.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

// A single result is an error, or null.
start((event: Order): string => event.id);
