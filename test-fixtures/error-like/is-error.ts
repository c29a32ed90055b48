// What counts as an error: the global `Error` and whatever derives from it.
import { start } from "@fc-check/runtime";

class NotFound extends Error {
  readonly status = 404;
}
class OrderNotFound extends NotFound {}
interface DomainError extends Error {
  code: number;
}
interface ClassedError extends NotFound {
  detail: string;
}
class Generic<T> extends Error {
  constructor(readonly value: T) {
    super("generic");
  }
}
type Failure = DomainError | NotFound;
declare const failure: Error & { code: number };
declare const flag: boolean;

start((): NotFound | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): OrderNotFound | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): DomainError | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): ClassedError | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): Generic<string> | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): (Error & { code: number }) | null => failure);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): TypeError | RangeError | SyntaxError | URIError | EvalError | ReferenceError | AggregateError | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): Failure | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start(() => (flag ? new NotFound() : new TypeError("type")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): [string, Failure | null] => ["", null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [string, Generic<number>?] => [""]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// A type parameter that is constrained to an error, of the function around the handler.
export function register<E extends NotFound>(error: E): void {
  start(() => error);
  //    ^^^^^^^^^^^ shape 2
  start((): [string, E | null] => ["", error]);
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
}

// What others add to the global `Error` leaves it what it is.
declare global {
  interface Error {
    requestId?: string;
  }
}
start((): Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
