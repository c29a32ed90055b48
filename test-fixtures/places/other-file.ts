// Declared in another file: the diagnostic stands at the handler argument, with the declaration as related information.
import { start } from "@fc-check/runtime";
import * as library from "./library.js";
import byDefault, { annotated, arrow, Orders, ping, swapped, value } from "./library.js";

start(swapped);
//    ^^^^^^^ FC1003 related=#swapped-parameter
start(value);
//    ^^^^^ FC1006 related=#value-name
start(annotated);
//    ^^^^^^^^^ FC1006 related=#annotated-type
start(arrow);
//    ^^^^^ FC1006 related=#arrow
start(byDefault);
//    ^^^^^^^^^ FC1002 related=#default-third
start(new Orders().handle);
//    ^^^^^^^^^^^^^^^^^^^ FC1008 related=#method-type
start(library.swapped);
//    ^^^^^^^^^^^^^^^ FC1003 related=#swapped-parameter, invalid name=swapped
start(ping);
//    ^^^^ FC1013

// Through a constant of this file the function is still in the other one.
const alias = swapped;
start(alias);
//    ^^^^^ FC1003 related=#swapped-parameter
