import { start } from "@fc-check/runtime";
start();
// @1..8 FC1001
