// Constants that lead back to themselves: what they hold can't be seen.
import { start } from "@fc-check/runtime";
import { fromOther } from "./cycle-of-imports.js";
import type { Order } from "./library.js";

type Handler = (event: Order) => Error | null;

const first: Handler = second;
const second: Handler = first;
start(first);
//    ^^^^^ FC1013
const self: Handler = self;
start(self);
//    ^^^^ FC1013
export const here: Handler = fromOther;
start(here);
//    ^^^^ FC1013
// Without a type they are `any`.
const untyped = alsoUntyped;
const alsoUntyped = untyped;
start(untyped);
//    ^^^^^^^ FC1012, unknown
