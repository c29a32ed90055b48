import { start } from "@fc-check/runtime";

start((event: { id: string }) => [event.id, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
start((event: { name: string }) => [event.name, null]);
// @1..55 FC1017
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
