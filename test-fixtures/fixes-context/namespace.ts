// A namespace import has the context already.
import * as fc from "@fc-check/runtime";

interface Order {
  id: string;
}

fc.start((ctx, event: Order) => (event.id === ctx.requestId ? null : new Error("other")));
//        ^^^ FC1003
