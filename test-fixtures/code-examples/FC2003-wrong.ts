import { start, type StandardSchema } from "@fc-check/runtime";

interface Visit {
  user: string;
  at: Date;
}

/** Leaves the date as the text that arrives. */
declare const visitSchema: StandardSchema<{ user: string; at: string }>;

start((event: Visit): [number, Error | null] => [event.at.getFullYear(), null], { input: visitSchema });
//                                                                                       ^^^^^^^^^^^ FC2003
