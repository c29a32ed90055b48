import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((ctx: Context, event: Order, region: string): [string, Error | null] => [region + event.id, null]);
//                                 ^^^^^^^^^^^^^^ FC1002
