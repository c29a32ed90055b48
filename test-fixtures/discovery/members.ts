// Registrars as members: of namespaces, of types made from others, of modules at hand in a callback.
import * as fc from "@fc-check/runtime";
import { on, onStart } from "ambient-sdk";
import type { AmbientContext } from "ambient-sdk";

type Handler = (...args: never[]) => unknown;

interface Registry {
  /** @fcRegistrar */
  add(handler: Handler): void;
  /** @fcRegistrar */
  readonly put: (handler: Handler) => void;
}
class App {
  /** @fcRegistrar Registers what comes next. */
  add(handler: Handler): void {
    void handler;
  }
  /** @fcRegistrar */
  put = (handler: Handler): void => void handler;
}
declare const registry: Registry;
declare const readonly: Readonly<Registry>;
declare const picked: Pick<Registry, "put">;
declare const partial: Partial<Registry>;
declare const either: Registry | App;
declare const both: Registry & { name: string };
namespace Inner {
  /** @fcRegistrar */
  export function register(handler: Handler): void {
    void handler;
  }
}

registry.put(() => null);
//           ^^^^^^^^^^ shape 2 by=put
new App().put(() => null);
//            ^^^^^^^^^^ shape 2 by=put
readonly.add(() => null);
//           ^^^^^^^^^^ shape 2 by=add
picked.put(() => null);
//         ^^^^^^^^^^ shape 2 by=put
partial.add?.(() => null);
//            ^^^^^^^^^^ shape 2 by=add
either.add(() => null);
//         ^^^^^^^^^^ shape 2 by=add
both.add(() => null);
//       ^^^^^^^^^^ shape 2 by=add
Inner.register(() => null);
//             ^^^^^^^^^^ shape 2 by=register
on((ctx: AmbientContext, event: string) => null);
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 by=on
onStart((ctx: AmbientContext) => {});
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle by=onStart
globalRegister(() => null);
//             ^^^^^^^^^^ shape 2 by=globalRegister
globalThis.globalRegister(() => null);
//                        ^^^^^^^^^^ shape 2 by=globalRegister

void import("@fc-check/runtime").then((module) => module.start(() => null));
//                                                             ^^^^^^^^^^ shape 2 by=start

// Taken out of its module by destructuring, a registrar goes by another name.
const { start, registerInitializer: init } = fc;
start(() => null);
//    ^^^^^^^^^^ shape 2 by=start
init(() => {});
//   ^^^^^^^^ FC1014
// The same in the parameter of a callback, with `let`, and in copies of the module.
void import("@fc-check/runtime").then(({ start }) => start(() => null));
//                                                         ^^^^^^^^^^ shape 2 by=start
let { start: variable } = fc;
variable(() => null);
//       ^^^^^^^^^^ shape 2 by=start
const { registerPreStop, ...others } = fc;
others.start(() => null);
//           ^^^^^^^^^^ shape 2 by=start
const copy = { ...fc };
copy.start(() => null);
//         ^^^^^^^^^^ shape 2 by=start
// Properties of objects carry tags as well.
const object = {
  /** @fcRegistrar */
  add: (handler: Handler): void => void handler,
};
object.add(() => null);
//         ^^^^^^^^^^ shape 2 by=add
// Its name may be written with an escape.
st\u0061rt(() => null);
//         ^^^^^^^^^^ shape 2 by=start
