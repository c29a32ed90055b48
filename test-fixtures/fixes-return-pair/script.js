// In JavaScript, where a tuple is asked for and no annotation is needed.
import { start } from "@fc-check/runtime";

start(() => "text");
//       ^^ FC1006
