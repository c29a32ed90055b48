// @ts-nocheck
// This file is not checked, although the project's JavaScript is.
import { start } from "@fc-check/runtime";

start(() => "text");
start(...[]);
