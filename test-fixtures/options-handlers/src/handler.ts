// "src/handler.ts#handler": one export by its name. It stands at its declared name.
import type { Context } from "@fc-check/runtime";

export function handler(ctx: Context, event: string): Error | null {
//              ^^^^^^^ shape 7 name=handler by=option
  return ctx.requestId === event ? null : new Error("no");
}
// Not named.
export function other(event: string): string {
  return event;
}
