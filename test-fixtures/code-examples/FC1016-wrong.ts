import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

// fc-check-ignore FC1008 -- nobody waits for the answer
// @1..57 FC1016
start((event: Order): Error | null => (event.total > 0 ? null : new Error("nothing to pay")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
