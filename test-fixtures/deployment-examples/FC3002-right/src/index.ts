import { start } from "@fc-check/runtime";

function handle(event: { id: string }): [string, Error | null] {
  return [event.id, null];
}

start(handle);
//    ^^^^^^ shape 5
