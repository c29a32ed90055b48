// A parameter, but no result.
import { start } from "@fc-check/runtime";

// The Go SDK lets this through, but no document lists it.
start((event: { id: string }): void => {
  if (event.id === "") throw new Error("no id");
});
