// A required member that an augmentation adds is given by nothing: the context asks for more, in every file of the project.
import { registerPreStop, start, type Context } from "@fc-check/runtime";

declare module "@fc-check/runtime" {
  interface Context {
    user: { name: string };
    /** What may be missing is fine. */
    trace?: string;
  }
}

start((ctx: Context): Error | null => (ctx.user.name === "" ? new Error("nobody") : null), { takes: "context" });
//     ^^^^^^^^^^^^ FC1003 /asks for more.*`user`/
start((ctx: Context, event: string): Error | null => null);
//     ^^^^^^^^^^^^ FC1003 /`user`/
start((ctx: Readonly<Context>, event: string): Error | null => null);
//     ^^^^^^^^^^^^^^^^^^^^^^ FC1003 /`user`/
start((ctx: Context & { trace?: string }, event: string): Error | null => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003 /`user`/
start((event: string, ctx: Context): Error | null => null);
//     ^^^^^^^^^^^^^ FC1003 /second/
registerPreStop((ctx: Context) => {});
//              ^^^^^^^^^^^^^^^^^^^^ FC1014 /`user`/

// What does not ask for it is fine.
start((ctx: Pick<Context, "requestId" | "trace">, event: string): Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: Omit<Context, "user">, event: string): Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: Partial<Context>, event: string): Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((event: string): Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
