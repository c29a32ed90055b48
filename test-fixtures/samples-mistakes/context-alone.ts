// One parameter.
import { start, type Context } from "@fc-check/runtime";

// At run time one parameter means the event: that it is the context has to be said.
start((ctx: Context): Error | null => (ctx.requestId === "" ? new Error("no request") : null));
