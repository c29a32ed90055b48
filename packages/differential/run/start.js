/** What the program that was loaded last has registered. */
export let registered;

/** In place of the runtime's `start`, which would begin to serve. */
export function start(handler, options) {
  registered = { handler, options };
}
