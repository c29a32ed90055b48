// Built once, and changed since: `out` holds what it was.
export function handle(event: string): Error | null {
  return event === "" ? new Error("empty") : null;
}
/** @fcRegistrar */
export function serve(handler: () => unknown): void {
  void handler;
}
