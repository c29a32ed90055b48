// Where FC1008 is off, an undocumented handler is accepted, and its input judged like any other.
import { start, type Context } from "@fc-check/runtime";

start((event: { id: string }): void => {});
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ undocumented
start((event: { at: Date }): void => {});
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date`/
start((ctx: Context, event: { at: Date }): void => {});
//                   ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date`/
start((ctx: Context, again: Context): void => {});
//                   ^^^^^^^^^^^^^^ FC2001 /: `event` is `Context`/
start(async (event: Map<string, string>): Promise<void> => {});
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Map<string, string>`/
