import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((event: Order): string => event.id);
//                    ^^^^^^ FC1006
