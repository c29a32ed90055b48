export function register(handler: (...args: never[]) => unknown): void {
  void handler;
}
