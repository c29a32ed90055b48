// An intersection with a primitive in it is a brand: the primitive decides.
import { start } from "@fc-check/runtime";

declare const brand: unique symbol;
type OrderId = string & { readonly __brand: "OrderId" };
type Cents = number & { readonly [brand]: "Cents" };
type Flag = boolean & { readonly __brand: "Flag" };
type Big = bigint & { readonly __brand: "Big" };
type Key = symbol & { readonly __brand: "Key" };
enum Status {
  Done,
  Failed,
}
interface Order {
  id: OrderId;
  total: Cents;
}

start((event: OrderId) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Cents) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Flag) => null);
//    ^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Status & { readonly __brand: "Known" }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: "a" | "b" | (string & {})) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
// What the brand is made of is never there, so it is no matter what that is.
start((event: string & { readonly parse: () => Date }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: `order-${string}` & { readonly __brand: "OrderId" }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// A brand of something that JSON hasn't is that something.
start((event: Big) => null);
//     ^^^^^^^^^^ FC2001 /: `event` is `Big` \([^)]+\)\.\n/
start((event: { key: Key }) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.key` is `Key` \([^)]+\)\.\n/
start((event: OrderId | Big) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Big` \([^)]+\)\.\n/

// Branded objects are objects.
start((event: Order & { readonly [brand]: "Checked" }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order & { readonly __brand: "Checked" }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order & { at: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/
start((event: Order & { at: string } & { by: { at: Date } }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.by\.at` is `Date` \([^)]+\)\.\n/

// Branded arrays are arrays.
start((event: string[] & { readonly __brand: "Sorted" }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: readonly Order[] & { readonly [brand]: "Sorted" }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order[] & { 0: Order }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Date[] & { readonly __brand: "Sorted" }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[\]` is `Date` \([^)]+\)\.\n/
start((event: { at: Date }[] & { readonly __brand: "Sorted" }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\[\]\.at` is `Date` \([^)]+\)\.\n/

// A branded built-in is still one.
start((event: Date & { readonly __brand: "Utc" }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event` is `Date & .*` \([^)]+\)\.\n/
