// A registrar is recognised by what it is, whatever it is called here.
import * as fc from "@fc-check/runtime";
import { start } from "@fc-check/runtime";
import { start as run, registerInitializer as init } from "@fc-check/runtime";
import { type Context, start as mixed } from "@fc-check/runtime";
import required = require("@fc-check/runtime");
import commonJs from "./common.cjs";
import { start as fromCommonJs } from "./common.cjs";
import * as commonJsNamespace from "./common.cjs";

start(() => null);
//    ^^^^^^^^^^ shape 2 by=start
run(() => null);
//  ^^^^^^^^^^ shape 2 by=start
mixed((ctx: Context) => null, { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6 by=start
init((ctx: Context) => {});
//   ^^^^^^^^^^^^^^^^^^^^ lifecycle by=registerInitializer
fc.start(() => null);
//       ^^^^^^^^^^ shape 2 by=start
required.start(() => null);
//             ^^^^^^^^^^ shape 2 by=start
required.registerPreStop(() => {});
//                       ^^^^^^^^ FC1014
// The default import of a CommonJS module is its namespace.
commonJs.start(() => null);
//             ^^^^^^^^^^ shape 2 by=start
fromCommonJs(() => null);
//           ^^^^^^^^^^ shape 2 by=start
commonJsNamespace.default.start(() => null);
//                              ^^^^^^^^^^ shape 2 by=start

// An alias inside the file.
import alias = fc.start;
alias(() => null);
//    ^^^^^^^^^^ shape 2 by=start
import renamedNamespace = fc;
renamedNamespace.start(() => null);
//                     ^^^^^^^^^^ shape 2 by=start
