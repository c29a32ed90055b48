import { start } from "@fc-check/runtime";

start(() => "text");
//       ^^ FC1006
