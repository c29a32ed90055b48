#!/usr/bin/env node
// fc-check-ignore FC1006
import { start } from "@fc-check/runtime";
// @-1:1..26 FC1016

// fc-check-ignore FC1006
start(() => "ignored");
//    ^^^^^^^^^^^^^^^ valid
start(() => "reported");
//       ^^ FC1006
