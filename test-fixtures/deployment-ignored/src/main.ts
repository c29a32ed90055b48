import { start } from "@fc-check/runtime";
start(() => null);
//    ^^^^^^^^^^ shape 2
