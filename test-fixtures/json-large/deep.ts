// A type of 200 levels: what is too deep to be judged is said to be, at its path.
import { start } from "@fc-check/runtime";

declare const given: never;

type Levels<N extends 0[], T> = N["length"] extends 200 ? T : { next: Levels<[...N, 0], T> };
start((event: Levels<[], string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012 /`event(?:\.next)+` is .*too deep/
start((event: Levels<[], Date> & { at: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012 /`event(?:\.next)+` is .*too deep/, FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/
type Lists<N extends 0[]> = N["length"] extends 200 ? string : Lists<[...N, 0]>[];
start((): [Lists<[]>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//        ^^^^^^^^^^^^^^^^^ FC1012 /`output(?:\[\])+` is .*too deep/
