import { start, type Context } from "@fc-check/runtime";

/** The documented sample: an event that is a string, as in `"hello world"`. */
function handleRequest(_ctx: Context, event: string): [string, Error | null] {
  console.log("event:", event);
  return ["hello world! 你好，世界!", null];
}

start(handleRequest);
