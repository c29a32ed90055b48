import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((ctx: Context): [string, Error | null] => [ctx.requestId, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
