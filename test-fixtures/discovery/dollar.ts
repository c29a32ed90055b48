// A module under a name that is special in patterns, and a member whose name stands elsewhere.
import * as $ from "@fc-check/runtime";
import { key } from "./key.js";

$[key]((event: string, extra: string): null => null);
//      ^^^^^^^^^^^^^ FC1003
