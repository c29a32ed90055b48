// What is wrong with its handler is said there.
import { start } from "@fc-check/runtime";
start((event: string) => event);
//                    ^^ FC1006
