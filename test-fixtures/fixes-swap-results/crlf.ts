// Lines that end in CR LF stay so.
import { start } from "@fc-check/runtime";

start((event: { id: string }): [Error | null, string] => {
//                             ^^^^^^^^^^^^^^^^^^^^^^ FC1007
  return [
    null,
    event.id,
  ];
});
