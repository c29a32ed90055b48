// What it imports from the projects that it references is read from their sources.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import { serve, swapped, visible } from "../../library/src/library.js";
import type { ModelContext, Order } from "../../model/src/order.js";

serve((ctx: Context, event: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 by=serve
serve((event: Order, ctx: Context) => null);
//     ^^^^^^^^^^^^ FC1003
start(swapped);
//    ^^^^^^^ FC1003 related=#parameter
start(visible);
//    ^^^^^^^ shape 3 -- its source can be seen
start((ctx: ModelContext, event: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start(() => "text");
//       ^^ FC1006 error
