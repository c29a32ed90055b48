const whole = require("./whole.cjs");
const { start } = require("./whole.cjs");
const parts = require("./parts.cjs");
const { onStart } = require("./parts.cjs");

whole.start(() => null);
//          ^^^^^^^^^^ shape 2 by=start
start(() => null);
//    ^^^^^^^^^^ shape 2 by=start
parts.start(() => null);
//          ^^^^^^^^^^ shape 2 by=start
onStart(() => {});
//      ^^^^^^^^ FC1014
