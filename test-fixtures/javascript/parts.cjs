// One by one.
exports.start = require("@fc-check/runtime").start;
const { registerInitializer } = require("@fc-check/runtime");
module.exports.onStart = registerInitializer;
