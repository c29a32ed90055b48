// The options come from a configuration two hops away.
import { start } from "@fc-check/runtime";

export function handler(event: string): void {
//              ^^^^^^^ undocumented by=option
  void event;
}
start(() => "text");
//       ^^ FC1006 warning
