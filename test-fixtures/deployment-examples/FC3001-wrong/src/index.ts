import { start } from "@fc-check/runtime";

start((event: { id: string }): [string, Error | null] => [event.id, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
