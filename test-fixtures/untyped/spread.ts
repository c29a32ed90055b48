// FC1012 for spread arguments: the handler can't be seen, and there is nothing to list.
import * as fc from "@fc-check/runtime";
import { start } from "@fc-check/runtime";

declare const args: [handler: () => null];
start(...args);
//    ^^^^^^^ FC1012 /spread/
fc.start(...([() => null] as const));
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012
start?.(...args);
//      ^^^^^^^ FC1012

start(() => null);
//    ^^^^^^^^^^ shape 2
