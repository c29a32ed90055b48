// A conditional type that hits the compiler's limit of instantiations, which is an error of its own.
import { start } from "@fc-check/runtime";

type Endless<T> = T extends unknown ? Endless<[T]> : never;
start((event: Endless<string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//     ^^^^^^^^^^^^^^^^^^^^^^ FC1012
start((event: { id: string; rest: Endless<string> }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012 /`event\.rest`/
