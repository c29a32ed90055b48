// Tagged registrars for the other files.
type Handler = (...args: never[]) => unknown;

/** @fcRegistrar */
export function declared(handler: Handler): void {
  void handler;
}
/** @fcRegistrar */
export default function (handler: Handler): void {
  void handler;
}
export class Router<State> {
  readonly states: State[] = [];
  /** @fcRegistrar */
  get(handler: Handler): void {
    void handler;
  }
}
// One overload carries the tag: that is enough.
/** @fcRegistrar */
export function overloaded(handler: Handler): void;
export function overloaded(handler: Handler, name: string): void;
export function overloaded(handler: Handler, name?: string): void {
  void [handler, name];
}
overloaded(() => null);
//         ^^^^^^^^^^ shape 2 by=overloaded
overloaded(() => null, "name");
//         ^^^^^^^^^^ shape 2 by=overloaded
// So does the implementation.
export function implemented(handler: Handler): void;
/** @fcRegistrar */
export function implemented(handler: Handler, name?: string): void {
  void [handler, name];
}
implemented(() => null);
//          ^^^^^^^^^^ shape 2 by=implemented
