// Types that lead nowhere: TypeScript reports them, and here nothing passes unseen.
import { start } from "@fc-check/runtime";
import { lost } from "./circular-import.js";

interface Endless {
  then(resolve: (value: Endless) => void): void;
}
declare const endless: Endless;
start((): Endless => endless);
//        ^^^^^^^ FC1006 -- it can't be awaited to an end, and is no error as it is
start(async () => endless);
//             ^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^ unknown

start(lost);
//    ^^^^ FC1012, unknown
