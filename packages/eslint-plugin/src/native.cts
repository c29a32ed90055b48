// Loaded only where the rule is told to use the native compiler.
/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS has no other import */
import session = require("./native-session.js");

export = session;
