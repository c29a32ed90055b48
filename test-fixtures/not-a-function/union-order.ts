// The members of unions are named in the order of their texts. The compiler's order is the one in which it met them, which differs between hosts.
import { start } from "@fc-check/runtime";

// The compiler meets "pay" before "order".
export type Step = "pay" | "order";
declare const values: { step: Step; next: "pay" | "order" | null } | { first: 1 };

start(values as never as { next: "pay" | "order" | undefined });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1001 /`\{ next: "order" \| "pay" \| undefined; \}`/
start(values);
//    ^^^^^^ FC1001 /`\{ first: 1; \} \| \{ step: Step; next: "order" \| "pay" \| null; \}`/
start(<T>(event: T): [("pay" | "order")[], Error | null] => [event ? ["pay"] : ["order"], null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1011 /\("order" \| "pay"\)\[\]/
