// Registrars in JavaScript, exported the CommonJS way.
const { start } = require("@fc-check/runtime");

/**
 * @fcRegistrar
 * @param {(...args: never[]) => unknown} handler
 */
function register(handler) {
  void handler;
}
/**
 * @fcRegistrar
 * @param {() => null} handler
 */
const wrapper = (handler) => start(handler);

module.exports = { register, wrapper, renamed: start };
wrapper(() => null);
//      ^^^^^^^^^^ shape 2 by=wrapper
