// Types that grow with every level, and have no end.
import { start } from "@fc-check/runtime";

interface Grow<T> {
  value: T;
  next: Grow<T[]> | null;
}
interface Twice<A, B> {
  left: Twice<A[], B> | null;
  right: Twice<A, B[]> | null;
}
start((event: Grow<string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//     ^^^^^^^^^^^^^^^^^^^ FC1012 /`event.*` is .*too deep/
start((event: Grow<Date>) => null);
//     ^^^^^^^^^^^^^^^^^ FC2001 /: `event\.value` is `Date`/, FC1012 /too deep/
start((event: Twice<string, string>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012 /`event.*` is .*too deep/
start((event: { at: Date; twice: Twice<string, string> }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/, FC1012 /too deep/
