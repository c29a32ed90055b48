// Optional properties under `exactOptionalPropertyTypes`.
import { start } from "@fc-check/runtime";

declare const given: never;

start((event: { id?: string }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { other?: never }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { id?: undefined }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: { id: undefined }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.id` is `undefined` \([^)]+\)\.\n/
start((event: { at?: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/
start((event: [string, number?]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Partial<{ id: string; at: Date }>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/
start((): [{ id?: string; other?: never }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ total?: bigint }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.total` is `bigint` \([^)]+\)\.\n/
start((): [{ run?: () => void }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.run` is `\(\) => void` \([^)]+\)\.\n/
