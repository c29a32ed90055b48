#!/usr/bin/env node
// Committed, so that the link in node_modules/.bin can be made before the first build.
import "../dist/main.js";
