// A type import that comes first is added to as such.
import type { Logger } from "@fc-check/runtime";
import { start } from "@fc-check/runtime";

export type Used = Logger;

start((ctx, event: { id: string }) => (event.id === ctx.requestId ? null : new Error("other")));
//     ^^^ FC1003
