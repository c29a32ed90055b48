// FC1012: what is caught is `unknown`, and its help says how to make an error of it.
import { start } from "@fc-check/runtime";

start((event: string) => {
//    ^..+6:2 unknown
//                    ^^ FC1012 /err instanceof Error \? err : new Error\(String\(err\)\)/
  try {
    return [event, null];
  } catch (err) {
    return ["", err];
  }
});
start((event: string): [string, unknown] => {
//    ^..+6:2 unknown
//                     ^^^^^^^^^^^^^^^^^ FC1012 /reason instanceof Error/
  try {
    return [event, null];
  } catch (reason) {
    return ["", reason];
  }
});
start((event: string) => {
//    ^..+6:2 shape 5
  try {
    return [event, null];
  } catch (err) {
    return ["", err instanceof Error ? err : new Error(String(err))];
  }
});
