// Having `name` and `message` is not enough, and the message says so.
import { start } from "@fc-check/runtime";

interface Failure {
  name: string;
  message: string;
}
// A class that implements `Error` does not derive from it.
declare class Implementing implements Error {
  name: string;
  message: string;
}

start((): Failure | null => null);
//        ^^^^^^^^^^^^^^ FC1006 /not enough/
start((): { name: string; message: string; stack?: string } => ({ name: "", message: "" }));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1006 /not enough/
start((): Implementing | null => null);
//        ^^^^^^^^^^^^^^^^^^^ FC1006 /not enough/
start((): Readonly<Error> | null => null);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC1006 /not enough/
start((): Pick<Error, "message"> | null => null);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1006
start((): [string, Failure | null] => ["", null]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^ FC1007 /not enough/
start((): [string, Implementing?] => [""]);
//        ^^^^^^^^^^^^^^^^^^^^^^^ FC1007 /not enough/
start((): string => "not even that");
//        ^^^^^^ FC1006

// The constraint of a type parameter counts, whatever is given for it.
export function register<E extends Failure, U>(error: E, value: U): void {
  start(() => error);
  //       ^^ FC1006 /not enough/
  start((): [string, E] => ["", error]);
  //        ^^^^^^^^^^^ FC1007 /not enough/
  start(() => value);
  //       ^^ FC1012
  //    ^^^^^^^^^^^ unknown -- nothing is known of what has no constraint
}
