// What belongs to the project is checked: the files that it includes, and those that they import.
import { start } from "@fc-check/runtime";
import { swapped } from "with-sources";
import "./imported-though-excluded.js";
import "../outside/imported.js";

start(() => "text");
//       ^^ FC1006
start(swapped);
//    ^^^^^^^ FC1003 related=#parameter
