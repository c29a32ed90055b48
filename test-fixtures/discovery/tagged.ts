// Registrars of the project's own: functions, methods, variables that carry the tag.
import type { Context } from "@fc-check/runtime";
import byDefault, { declared as imported, Router } from "./tagged-library.js";

type Handler = (...args: never[]) => unknown;

/** @fcRegistrar */
function register(handler: Handler): void {
  void handler;
}
/**
 * Several lines, and other tags.
 *
 * @param handler what is called
 * @fcRegistrar
 * @deprecated
 */
async function documented(handler: Handler): Promise<void> {
  void handler;
}
/** @fcRegistrar */
const arrow = (handler: Handler): void => void handler;
/** @fcRegistrar */
let variable: (handler: Handler) => void = (handler) => void handler;
/** @fcRegistrar */
declare const ambient: (handler: Handler) => void;
/** @fcRegistrar lifecycle */
function initialize(handler: Handler): void {
  void handler;
}

class App {
  /** @fcRegistrar */
  on(handler: Handler): this {
    void handler;
    return this;
  }
  /** @fcRegistrar */
  static use(handler: Handler): void {
    void handler;
  }
  /** @fcRegistrar lifecycle */
  before(handler: Handler): void {
    void handler;
  }
  // No tag, no registrar.
  off(handler: Handler): void {
    void handler;
  }
}
interface Registry {
  /** @fcRegistrar */
  add(handler: Handler): void;
}
declare const registry: Registry;
const table = {
  /** @fcRegistrar */
  add(handler: Handler): void {
    void handler;
  },
};
const app = new App();

register(() => null);
//       ^^^^^^^^^^ shape 2 by=register
void documented(() => null);
//              ^^^^^^^^^^ shape 2 by=documented
arrow(() => null);
//    ^^^^^^^^^^ shape 2 by=arrow
variable(() => null);
//       ^^^^^^^^^^ shape 2 by=variable
ambient(() => null);
//      ^^^^^^^^^^ shape 2 by=ambient
initialize((ctx: Context) => {});
//         ^^^^^^^^^^^^^^^^^^^^ lifecycle by=initialize
app.on(() => null);
//     ^^^^^^^^^^ shape 2 by=on
app?.on(() => null).on?.(() => "text");
//      ^^^^^^^^^^ shape 2 by=on
//                          ^^ FC1006
app["on"](() => null);
//        ^^^^^^^^^^ shape 2 by=on
new App().on(() => null);
//           ^^^^^^^^^^ shape 2 by=on
App.use(() => null);
//      ^^^^^^^^^^ shape 2 by=use
app.before((ctx: Context) => {});
//         ^^^^^^^^^^^^^^^^^^^^ lifecycle by=before
registry.add(() => null);
//           ^^^^^^^^^^ shape 2 by=add
table.add(() => null);
//        ^^^^^^^^^^ shape 2 by=add
class Derived extends App {
  readonly ready = this.on(() => null);
  //                       ^^^^^^^^^^ shape 2 by=on
  start(): void {
    super.on(() => null);
    //       ^^^^^^^^^^ shape 2 by=on
  }
}
new Derived().on(() => "text");
//                  ^^ FC1006

imported(() => null);
//       ^^^^^^^^^^ shape 2 by=declared
byDefault(() => null);
//        ^^^^^^^^^^ shape 2
new Router<string>().get(() => null);
//                       ^^^^^^^^^^ shape 2 by=get

// These have no tag: nothing is registered.
app.off(() => "text");
/* @fcRegistrar -- no JSDoc comment */
function plain(handler: Handler): void {
  void handler;
}
plain(() => "text");
/** Calls no `@fcRegistrar`. */
function prose(handler: Handler): void {
  void handler;
}
prose(() => "text");
/** @fcRegistrars */
function longer(handler: Handler): void {
  void handler;
}
longer(() => "text");
