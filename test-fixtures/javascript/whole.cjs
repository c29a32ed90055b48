// The runtime as a whole, handed on.
module.exports = require("@fc-check/runtime");
