// What a schema decodes need not be JSON: FC2001 is about what the schema takes.
import { start } from "@fc-check/runtime";
import type { Context, StandardSchema } from "@fc-check/runtime";
import { anything, byHand, byHandLater, dates, order as renamed, plain } from "./schemas.js";
import type { Callable, Order, OrderOnTheWire, Schema } from "./schemas.js";
import * as schemas from "./schemas.js";

declare const flag: boolean;

// Without a schema, a date can't arrive.
start((event: Order) => null);
//     ^^^^^^^^^^^^ FC2001 /schema/
start((event: Order) => null, {});
//     ^^^^^^^^^^^^ FC2001
start((event: Order) => null, { takes: "event" });
//     ^^^^^^^^^^^^ FC2001
start((event: Order) => null, { input: undefined });
//     ^^^^^^^^^^^^ FC2001

// With one, it is what the schema gives.
start((event: Order) => null, { input: renamed });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((ctx: Context, event: Order) => null, { input: schemas.order });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((event: Order) => null, { input: anything });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order) => null, { "input": byHand, takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order) => null, { input: byHandLater });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order) => null, { input: plain as unknown as Schema<OrderOnTheWire, Order> });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order) => null, { input: plain as unknown as Callable<string, Order> });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Map<string, Order>) => null, { input: plain as unknown as StandardSchema<[string, string][], Map<string, Order>> });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
// The event is not annotated: it is what the schema gives.
start((event) => [event.at.getTime(), null], { input: renamed });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5 output=number
start(({ at }) => [at.getTime(), null], { input: renamed });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5 output=number
// It may take less than the schema gives, or anything.
start((event: { id: string }) => null, { input: renamed });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: any) => null, { input: renamed });
//    ^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: unknown) => null, { input: renamed });
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
// In a shorthand, and in options that are held elsewhere.
const input = renamed;
start((event: Order) => null, { input });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
const options = { input: renamed, takes: "event" } as const;
start((event: Order) => null, { ...options, takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
// One of several.
start((event: Order) => null, { input: flag ? renamed : byHand });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3

// The schema itself takes what does not arrive.
start((event: Order) => null, { input: dates });
//                                     ^^^^^ FC2001 /schema takes.*event\.at/
start((event: Order) => null, { input: flag ? renamed : dates });
//                                     ^^^^^^^^^^^^^^^^^^^^^^ FC2001 /schema takes.*event\.at/
start((event) => null, { input: dates });
//                              ^^^^^ FC2001 /schema takes/
start(
    (event: Order) => null,
//  ^^^^^^^^^^^^^^^^^^^^^^ shape 3
    // fc-check-ignore FC2001 -- what calls it passes dates on as they are
    { input: dates },
);

// It may not be there: the event then reaches the handler as it is.
start((event: Order) => null, { input: flag ? renamed : undefined });
//     ^^^^^^^^^^^^ FC2001
start((event: OrderOnTheWire) => null, { input: flag ? plain : undefined });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
declare const some: { input?: typeof renamed };
start((event: Order) => null, { ...some });
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
//     ^^^^^^^^^^^^ FC2001
const none = flag ? { input: renamed } : { takes: "event" as const };
start((event: Order) => null, none);
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
//     ^^^^^^^^^^^^ FC2001

// What it gives is not known, so it may give what JSON has.
declare const loose: any;
start((event: Order) => null, { input: loose });
//     ^^^^^^^^^^^^ FC2001
start((event: Order) => null, { input: loose as StandardSchema });
//     ^^^^^^^^^^^^ FC2001
start((event: OrderOnTheWire) => null, { input: loose });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event) => null, { input: loose });
//    ^^^^^^^^^^^^^^^ shape 3

// Nothing passes unseen.
declare const broken: StandardSchema<Missing, Order>;
start((event: Order) => null, { input: broken });
//    ^^^^^^^^^^^^^^^^^^^^^^ unknown
//                                     ^^^^^^ FC1012
declare const half: StandardSchema<string, { id: string; at: Missing }>;
start((event: { id: string }) => null, { input: half });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//                                              ^^^^ FC1012 /event\.at/
