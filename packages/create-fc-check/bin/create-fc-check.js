#!/usr/bin/env node
// `npm create fc-check my-function` is `fc-check init my-function`.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const manifest = pathToFileURL(createRequire(import.meta.url).resolve("fc-check/package.json"));
process.argv.splice(2, 0, "init");
await import(new URL("bin/fc-check.js", manifest).href);
