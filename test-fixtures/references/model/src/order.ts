// Two references away.
import { start } from "@fc-check/runtime";

export interface Order {
  id: string;
}
/** @fcContext */
export interface ModelContext {
  readonly tenant: string;
}
start(() => "text");
//       ^^ FC1006 error
