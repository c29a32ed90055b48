// The options come from a package.
import { start } from "@fc-check/runtime";

start(() => "text");
//       ^^ FC1006 warning
