import { start } from "@fc-check/runtime";
export const register = start;
//                      ^^^^^ FC1015
