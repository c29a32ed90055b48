// A CommonJS module that is the runtime itself.
import fc = require("@fc-check/runtime");
export = fc;
