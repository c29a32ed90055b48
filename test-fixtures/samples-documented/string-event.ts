// The event is a string: `"world"` gives `"hello, world!"`, and an empty one an error.
import { start } from "@fc-check/runtime";

function handleRequest(event: string): [string, Error | null] {
  if (event === "") return ["", new Error("the event is empty")];
  return [`hello, ${event}!`, null];
}

start(handleRequest);
