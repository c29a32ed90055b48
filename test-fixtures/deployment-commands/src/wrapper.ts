// A wrapper registers nothing until it is called.
import { start } from "@fc-check/runtime";

/** @fcRegistrar */
export function serve(handler: (event: string) => Error | null): void {
  start(handler, { takes: "event" });
}
// @-6:1..-6:1 #wrapper
