// Less usual ways to derive from the global `Error`.
import { start } from "@fc-check/runtime";

// By an expression.
class ByExpression extends (Error as ErrorConstructor) {}
start((): ByExpression | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2

// By a mixin: the instances are intersections with an error.
function coded<B extends new (...args: any[]) => Error>(base: B) {
  return class extends base {
    readonly code = 1;
  };
}
const Coded = coded(Error);
start(() => new Coded());
//    ^^^^^^^^^^^^^^^^^ shape 2
class OfMixin extends coded(TypeError) {}
start((): [string, OfMixin | null] => ["", null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// By an interface of the same name.
class Merged {}
interface Merged extends Error {}
start((): Merged | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2

// By a base that is generic, or an alias.
type Base = RangeError;
interface Aliased extends Base {
  limit: number;
}
start((): Aliased | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
interface Wrapped<E> extends Error {
  inner: E;
}
interface Twice extends Wrapped<Wrapped<string>> {}
start((): Twice | undefined => undefined);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
