import { start } from "@fc-check/runtime";

start(() => "not reported");
