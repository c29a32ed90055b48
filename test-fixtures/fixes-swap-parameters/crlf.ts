// Lines that end in CR LF stay so.
import { start, type Context } from "@fc-check/runtime";

start(
  (
    event: { id: string },
//  ^^^^^^^^^^^^^^^^^^^^^ FC1003
    ctx: Context,
  ) => null,
);
