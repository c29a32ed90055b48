// What runs before and after is no handler of events.
import { registerInitializer } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
registerInitializer((ctx: Context): void => {});
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle
