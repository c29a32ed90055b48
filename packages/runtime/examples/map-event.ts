import { start } from "@fc-check/runtime";

/** The documented sample: an event with any fields, as in `{"key1": "value1", "key2": "value2"}`. */
function handleRequest(event: Record<string, unknown>): [string, Error | null] {
  console.log("event:", event);
  return ["hello world! 你好，世界!", null];
}

start(handleRequest);
