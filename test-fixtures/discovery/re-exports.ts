// Through the modules of the project, over one hop and two.
import start, { begin, nested, onStart, registerPreStop, runtime, start as byStar } from "./hub.js";
import hub, { again, byDefault, launch, nested as inner, onStart as second, start as twice } from "./hub-of-hub.js";
import * as all from "./hub-of-hub.js";
import type { Context } from "./hub.js";

start(() => null);
//    ^^^^^^^^^^ shape 2 by=start
begin(() => null);
//    ^^^^^^^^^^ shape 2 by=start
byStar(() => null);
//     ^^^^^^^^^^ shape 2 by=start
nested.start(() => null);
//           ^^^^^^^^^^ shape 2 by=start
runtime.start(() => null);
//            ^^^^^^^^^^ shape 2 by=start
onStart((ctx: Context) => {});
//      ^^^^^^^^^^^^^^^^^^^^ lifecycle by=registerInitializer
registerPreStop((ctx: Context) => {});
//              ^^^^^^^^^^^^^^^^^^^^ lifecycle by=registerPreStop

hub.start(() => null);
//        ^^^^^^^^^^ shape 2 by=start
hub.default(() => null);
//          ^^^^^^^^^^ shape 2 by=start
hub.nested.start(() => null);
//               ^^^^^^^^^^ shape 2 by=start
again.start(() => null);
//          ^^^^^^^^^^ shape 2 by=start
byDefault(() => null);
//        ^^^^^^^^^^ shape 2 by=start
launch(() => null);
//     ^^^^^^^^^^ shape 2 by=start
inner.start(() => null);
//          ^^^^^^^^^^ shape 2 by=start
second((ctx: Context) => {});
//     ^^^^^^^^^^^^^^^^^^^^ lifecycle by=registerInitializer
twice(() => null);
//    ^^^^^^^^^^ shape 2 by=start
all.nested.start(() => null);
//               ^^^^^^^^^^ shape 2 by=start
all.start(() => "text");
//           ^^ FC1006
all.default.begin(() => "text");
//                   ^^ FC1006
