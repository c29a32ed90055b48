// Two million paths of one length: the five that come first are shown, whatever the order of properties.
import { start } from "@fc-check/runtime";

type Ladder = { b: Rung<[]>; a: Rung<[]> };
type Rung<N extends 0[]> = N["length"] extends 20 ? { at: Date } : { b: Rung<[...N, 0]>; a: Rung<[...N, 0]> };
start((event: Ladder) => null);
//     ^^^^^^^^^^^^^ FC2001 /: `event(?:\.a){21}\.at` is `Date` [^;]*; `event(?:\.a){20}\.b\.at` is `Date` [^;]*; `event(?:\.a){19}\.b\.a\.at` is `Date`/
