// Functions that are called like the runtime's, and have nothing to do with it.
export {};

function start(handler: unknown): void {
  void handler;
}
const fc = { start };
namespace Inner {
  export function registerInitializer(handler: unknown): void {
    void handler;
  }
}

start("text");
fc.start(42);
Inner.registerInitializer(null);
