import { start } from "@fc-check/runtime";
start(() => undefined);
//    ^^^^^^^^^^^^^^^ shape 1
