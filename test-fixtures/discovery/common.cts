// A CommonJS module: `import … = require(…)`, and exports that others import.
import fc = require("@fc-check/runtime");
import { start } from "@fc-check/runtime";

fc.start(() => null);
//       ^^^^^^^^^^ shape 2 by=start
start(() => "text");
//       ^^ FC1006

export import begin = fc.start;
export { start };
