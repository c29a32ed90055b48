import { start } from "@fc-check/runtime";

start((event: { id?: string; name: string }) => [event.id ?? event.name, null]);
//    ^..+0:79 shape 5
