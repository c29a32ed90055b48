// The order of other runtimes is recognised by names, and is never annotated as if it were this one's.
import { start } from "@fc-check/runtime";

start(async (event, context) => {
//           ^^^^^ FC1003 /`\(context: Context, event: Input\)`/
  console.log(event, context);
  return ["Hello World!", null];
});
start(async (event, { requestId }) => [requestId, null]);
//           ^^^^^ FC1003 /other runtimes/
start((_event, _ctx) => null);
//     ^^^^^^ FC1003 /other runtimes/
start((req, ctx) => null);
//     ^^^ FC1003 /other runtimes/
start((event: any, context: any): Error | null => null);
//     ^^^^^^^^^^ FC1003 /other runtimes/
start((event: { id: string }, context): Error | null => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC1003 /other runtimes/
start(function (event, fcContext) {
//              ^^^^^ FC1003 /other runtimes/
  return null;
});

// Names that say nothing: annotating is a suggestion. One that says context may be annotated at once.
start((a, b) => null);
//     ^ FC1003 /annotate/i
start((ctx, event) => null);
//     ^^^ FC1003 /annotate/i

declare const console: { log(...values: unknown[]): void };
