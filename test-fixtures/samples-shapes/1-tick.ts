import { start } from "@fc-check/runtime";

function tick(): void {}

start(tick);
