import { start } from "@fc-check/runtime";

/** Shape 4, `() => [TOut, E]`: tells something. */
start(() => [{ node: process.version.split(".")[0] }, null]);
