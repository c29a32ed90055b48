// Tags in a file with CR LF.
import type { Context } from "@fc-check/runtime";

/**
 * Registers.
 * @fcRegistrar
 */
declare function register(handler: unknown): void;
/**
 * @fcRegistrar lifecycle
 */
declare function onStart(handler: unknown): void;
/** @fcContext
 */
interface Own {
  readonly own: string;
}

register(() => null);
//       ^^^^^^^^^^ shape 2 by=register
onStart((ctx: Context) => {});
//      ^^^^^^^^^^^^^^^^^^^^ lifecycle by=onStart
register((ctx: Own, event: string) => null);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
/**
 * @fcHandler
 */
export function handler(
  event: string,
//^^^^^^^^^^^^^ FC1003
  ctx: Own,
): null {
  return event === ctx.own ? null : null;
}
