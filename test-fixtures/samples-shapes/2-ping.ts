import { start } from "@fc-check/runtime";

function ping(): Error | null {
  return null;
}

start(ping);
