import { start } from "@fc-check/runtime";

/** Shape 1, `() => void`: a timer that needs to know nothing, and gives nothing back. */
let ticks = 0;

start(() => {
  ticks += 1;
  console.log(`tick ${ticks}`);
});
