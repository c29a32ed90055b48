import { start } from "@fc-check/runtime";

interface Visit {
  user: string;
  /** As JSON has it: `2025-03-21T08:00:00.000Z`. */
  at: string;
}

start((event: Visit): [number, Error | null] => [new Date(event.at).getFullYear(), null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
