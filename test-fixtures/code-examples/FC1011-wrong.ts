import { start } from "@fc-check/runtime";

function echo<T>(event: T): [T, Error | null] {
  return [event, null];
}

start(echo);
//    ^^^^ FC1011
