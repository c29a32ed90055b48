import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((event: Order): [Error | null, string] => [null, event.id]);
//                    ^^^^^^^^^^^^^^^^^^^^^^ FC1007
