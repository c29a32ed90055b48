// A handler of shape 9 under the runtime. With BENCH_VALIDATOR, its event is validated by that module.
import { start } from "@fc-check/runtime";

/** @typedef {{ id: string, lines: unknown[] }} Order */

const validator = process.env.BENCH_VALIDATOR;
/** @type {{ handleOrderInput?: import("@fc-check/runtime").StandardSchema<unknown, Order> }} */
const { handleOrderInput } = validator === undefined ? {} : await import(validator);

start(
  /** @type {(ctx: import("@fc-check/runtime").Context, event: Order) => [unknown, Error | null]} */
  (ctx, event) => [{ id: event.id, lines: event.lines, requestId: ctx.requestId }, null],
  handleOrderInput && { input: handleOrderInput },
);
