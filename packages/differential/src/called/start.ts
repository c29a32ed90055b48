/** What the program that was loaded last has registered. */
export const registered: { handler: () => null; options: object | undefined } = {
  handler: () => null,
  options: undefined,
};

/** In place of the runtime's `start`, which would begin to serve. */
export function start(handler: () => null, options?: object): void {
  Object.assign(registered, { handler, options });
}
