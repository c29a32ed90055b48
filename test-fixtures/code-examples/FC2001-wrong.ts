import { start } from "@fc-check/runtime";

interface Visit {
  user: string;
  at: Date;
}

start((event: Visit): [number, Error | null] => [event.at.getFullYear(), null]);
//     ^^^^^^^^^^^^ FC2001
