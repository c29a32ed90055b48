import { start } from "@fc-check/runtime";

start((event: string): Error | null => (event === "" ? new Error("nothing") : null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
