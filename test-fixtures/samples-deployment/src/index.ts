import { start } from "@fc-check/runtime";
import { greet } from "./greet.js";

start(greet);
