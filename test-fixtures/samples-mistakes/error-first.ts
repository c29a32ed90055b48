// The order of Node.js callbacks.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

// Of two results, the error is the last.
start((event: Order): [Error | null, string] => [null, event.id]);
