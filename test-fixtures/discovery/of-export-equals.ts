import fc from "./export-equals.cjs";
import required = require("./export-equals.cjs");
import { start } from "./export-equals.cjs";

fc.start(() => null);
//       ^^^^^^^^^^ shape 2 by=start
required.start(() => null);
//             ^^^^^^^^^^ shape 2 by=start
start(() => "text");
//       ^^ FC1006
