// Branches that exclude each other, or may do so, start one handler each.
import { start } from "@fc-check/runtime";

declare const mode: string;

if (mode === "a") start(() => null);
//                      ^^^^^^^^^^ shape 2
else start(() => null);
//         ^^^^^^^^^^ shape 2
if (mode === "b") start(() => null);
//                      ^^^^^^^^^^ shape 2
mode === "c" ? start(() => null) : start(() => null);
//                   ^^^^^^^^^^ shape 2
//                                       ^^^^^^^^^^ shape 2
