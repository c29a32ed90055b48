// The handlers of other runtimes with a callback: it has to be rewritten by hand.
import { start } from "@fc-check/runtime";

start((event, context, callback) => null);
//                     ^^^^^^^^ FC1002 /other runtimes/
