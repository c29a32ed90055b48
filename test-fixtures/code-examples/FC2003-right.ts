import { start, type StandardSchema } from "@fc-check/runtime";

interface Visit {
  user: string;
  at: Date;
}

/** Makes a date of the text that arrives. */
const visitSchema: StandardSchema<{ user: string; at: string }, Visit> = {
  "~standard": {
    version: 1,
    vendor: "example",
    validate: (value) => {
      const { user, at } = value as { user: string; at: string };
      return { value: { user, at: new Date(at) } };
    },
  },
};

start((event: Visit): [number, Error | null] => [event.at.getFullYear(), null], { input: visitSchema });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
