import { start } from "@fc-check/runtime";

/** Shape 2, `() => E`: a check that fails or does not. */
start(() => (process.uptime() > 0 ? null : new Error("the process has no time")));
