import { start, type StandardSchema } from "@fc-check/runtime";

interface Visit {
  user: string;
  at: Date;
}

/** Makes a date of the text that arrives. */
declare const visitSchema: StandardSchema<{ user: string; at: string }, Visit>;

start((event: Visit): [number, Error | null] => [event.at.getFullYear(), null], { input: visitSchema });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
