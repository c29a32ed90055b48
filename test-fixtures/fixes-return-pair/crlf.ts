// Lines that end in CR LF stay so.
import { start } from "@fc-check/runtime";

start((event: { id: string }) => {
//                            ^^ FC1006
  if (event.id !== "") {
    return {
      id: event.id,
    };
  }
});
