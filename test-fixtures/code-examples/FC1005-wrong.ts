import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((event: Order): [string, number, Error | null] => [event.id, event.total, null]);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1005
