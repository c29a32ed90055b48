// The annotation matches everything that is returned: `undefined` as well as `null`, and both sides of a conditional.
import { start } from "@fc-check/runtime";

const either = (event: { id: string }) => (event.id === "" ? ["none", null] : [event.id, null]);
//                                     ^^ FC1006
start(either);
const nested = (event: string) => (event === "" ? [undefined, new Error("empty")] : event === "a" ? ["first", undefined] : [event, undefined]);
//                             ^^ FC1006
start(nested);
function mixed(event: string) {
//       ^^^^^ FC1006
  if (event === "") return [undefined, new Error("empty")];
  if (event === "a") return [event, null];
  return [event, undefined];
}
start(mixed);
