// A declaration file that hands the runtime on.
export { start as launch } from "@fc-check/runtime";
export import fc = require("@fc-check/runtime");
