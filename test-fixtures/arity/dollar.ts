// A method that is assigned again under a name with a dollar sign: another function may stand behind it.
import { start } from "@fc-check/runtime";

const orders = {
  $handle(event: { id: string }): [string, Error | null] {
    return [event.id, null];
  },
  handle(event: { id: string }): [string, Error | null] {
    return [event.id, null];
  },
};
orders.$handle = (event = { id: "none" }) => [event.id, null];
start(orders.$handle);
//    ^^^^^^^^^^^^^^ FC1013
start(orders.handle);
//    ^^^^^^^^^^^^^ shape 5
