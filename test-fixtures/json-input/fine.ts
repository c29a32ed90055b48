// What `JSON.parse` can give is fine as an input.
import { start } from "@fc-check/runtime";

enum Status {
  Done,
  Failed,
}
enum Color {
  Red = "red",
}
const enum Level {
  Low,
}
interface Order {
  id: string;
  total: number;
}

// Primitives, their literals, enums, template literals.
start((event: string) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: number) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: boolean) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: null) => null);
//    ^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: "text") => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: 42) => null);
//    ^^^^^^^^^^^^^^^^^^^ shape 3
start((event: true) => null);
//    ^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: "a" | "b") => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Status) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Status.Done) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Color) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Level) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: `order-${string}`) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: `${number}px`) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Uppercase<string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// Arrays and tuples, read-only forms too.
start((event: string[]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Array<Order>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: readonly Order[]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: ReadonlyArray<Order>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: [string, number]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: readonly [id: string, total?: number]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: [string, ...number[]]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: []) => null);
//    ^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order[][]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
// `[]` is an array of `never`.
start((event: never[]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// Objects, read-only and optional properties, index signatures.
start((event: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { id: string; total: number }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { readonly id: string }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { id?: string }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { id?: string | undefined }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { id?: undefined }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { id: string; other?: never }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { [key: string]: number }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { [key: number]: string }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { [key: `data-${string}`]: string }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Record<string, Order>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Record<"a" | "b", Order>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Record<Color, number>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Record<string, never>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Readonly<Record<string, readonly Order[]>>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// Nothing is known of these, like Go's `interface{}`.
start((event: any) => null);
//    ^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: unknown) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: object) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: {}) => null);
//    ^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Object) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: any[]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { data: unknown }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Record<string, any>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// Unions of fine types, `undefined` beside others.
start((event: Order | null) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order | undefined) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: string | undefined) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { id: string | undefined }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { type: "a"; id: string } | { type: "b"; total: number }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: (string | number | null)[]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
