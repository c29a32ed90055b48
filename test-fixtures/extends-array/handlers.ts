// Of several configurations that are extended, the last one's plugins hold.
import { start } from "@fc-check/runtime";

start((event: string) => {});
//                    ^^ FC1008
start(() => "text");
//       ^^ FC1006 warning
