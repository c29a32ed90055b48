// Lines that end in CR LF stay so.
import { start } from "@fc-check/runtime";

declare function save(event: { id: string }): void;

start((event: { id: string }) => {
//                            ^^ FC1008
  if (event.id === "") return;
  save(event);
  // Saved.
});
start((event: { id: string }): void => {
//                             ^^^^ FC1008
});
