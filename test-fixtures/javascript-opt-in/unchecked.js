import { start } from "@fc-check/runtime";

export function handle() {
  return "text";
}
start(() => "text");
start();
const s = start;
s(handle);
