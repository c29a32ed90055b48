// The sources of the project that is referenced count, not the declarations that were built from them some time ago.
import { start } from "@fc-check/runtime";
import { handle, serve } from "../../library/src/library.js";
import { handle as built } from "../../library/out/library.js";

start(handle);
//    ^^^^^^ shape 3
serve(() => "text");
//       ^^ FC1006
start(built);
//    ^^^^^ shape 3 name=built -- an import of the output leads to the source as well
