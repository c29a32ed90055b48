// The context comes from the runtime, and is no part of the event.
import { start, type Context } from "@fc-check/runtime";
import * as fc from "@fc-check/runtime";

interface User {
  name: string;
}
interface UserContext extends Context {
  user: User;
}
interface Order {
  id: string;
}

// As the second parameter.
start((ctx: Context, again: Context) => null);
//                   ^^^^^^^^^^^^^^ FC2001 /: `event` is `Context`/
start((ctx: Context, again: fc.Context) => null);
//                   ^^^^^^^^^^^^^^^^^ FC2001
start((ctx: Context, user: UserContext) => null);
//                   ^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `UserContext`/
start((ctx: Context, view: Readonly<Context>) => null);
//                   ^^^^^^^^^^^^^^^^^^^^^^^ FC2001
start((ctx: Context, either: Context | Order) => null);
//                   ^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Context`/
start((ctx: Context, maybe: Context | null) => null);
//                   ^^^^^^^^^^^^^^^^^^^^^ FC2001

// Somewhere in the event.
start((event: { ctx: Context }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.ctx` is `Context` \([^)]+\)\.\n/
start((event: Context[]) => null);
//     ^^^^^^^^^^^^^^^^ FC2001 /: `event\[\]` is `Context` \([^)]+\)\.\n/
start((event: { user: UserContext }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.user` is `UserContext` \([^)]+\)\.\n/
start((ctx: Context, event: { order: Order; ctx?: Context }) => null);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.ctx` is `Context`/

// Its data is not the context.
start((event: { requestId: Context["requestId"] }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { credentials: Context["credentials"] }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
