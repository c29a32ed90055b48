// In JavaScript, too.
import { start } from "@fc-check/runtime";

/** @param {import("@fc-check/runtime").Context} ctx */
const handle = (ctx) => (ctx.requestId === "" ? new Error("none") : null);
start(handle);
//    ^^^^^^ FC1013
