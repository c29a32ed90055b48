// An alias in the file is not looked for: the context is imported.
import { start } from "@fc-check/runtime";
type Ctx = import("@fc-check/runtime").Context;
export type Used = Ctx;

interface Order {
  id: string;
}

start((ctx, event: Order) => (event.id === ctx.requestId ? null : new Error("other")));
//     ^^^ FC1003
