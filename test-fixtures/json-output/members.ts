// Which members of an object reach the output: own properties do, methods and accessors of a class don't.
import { start } from "@fc-check/runtime";

declare const given: never;

class Order {
  id = "";
  total(): bigint {
    return 1n;
  }
  get placed(): bigint {
    return 1n;
  }
  set placed(_value: bigint) {}
  static open = new Map<string, Order>();
}
class Express extends Order {
  courier = "";
}
class Auto {
  accessor total = 1n;
}
class Hidden {
  #total = 1n;
  id = String(this.#total);
  #read(): bigint {
    return this.#total;
  }
  read(): bigint {
    return this.#read();
  }
}
class Loose {
  run = (): void => undefined;
}
class Secret {
  constructor(private readonly keys: Map<string, string>) {
    void this.keys;
  }
}
class Guarded {
  protected total = 1n;
}
class Shown {
  private readonly key = "";
  protected note = "";
  read(): string {
    return this.key + this.note;
  }
}
interface Task {
  id: string;
  run(): void;
}
declare const token: unique symbol;

// Methods of classes are on the prototype, and left out.
start((): [Order, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Express, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Hidden, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Shown, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Readonly<Order>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// Methods of interfaces and object types may be functions that the object owns, which the runtime refuses.
start((): [Task, null] => given);
//        ^^^^^^^^^^^^ FC2002 /output\.run/
start((): [{ id: string; run(): void }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /output\.run/
start((): [{ id: string; run?(): void }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /output\.run/
start((): [Task[], null] => given);
//        ^^^^^^^^^^^^^^ FC2002 /output\[\]\.run/
start((): [Readonly<Task>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC2002 /output\.run/
start(() => [{ id: "1", run() {} }, null]);
//       ^^ FC2002 /the runtime refuses functions that an object owns/

// Accessors of a class.
start((): [Auto, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// `private` is TypeScript's alone: such members are written.
start((): [Secret, null] => given);
//        ^^^^^^^^^^^^^^ FC2002 /: `output\.keys` is `Map<string, string>` \([^)]+\)\.\n/
start((): [Guarded, null] => given);
//        ^^^^^^^^^^^^^^^ FC2002 /: `output\.total` is `bigint` \([^)]+\)\.\n/

// Symbol-keyed members are not.
start((): [{ id: string; [token]: bigint }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// Function-valued properties are dropped without a word.
start((): [Loose, null] => given);
//        ^^^^^^^^^^^^^ FC2002 /: `output\.run` is `\(\) => void` \([^)]+\)\.\n/
start((): [{ run: () => void; id: string }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.run` is `\(\) => void` \([^)]+\)\.\n/
start((): [{ run: Task["run"] }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.run` is `\(\) => void` \([^)]+\)\.\n/
start((): [Record<string, () => void>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\[key\]` is `\(\) => void` \([^)]+\)\.\n/
// The method's type in a property of another kind is no method.
start((): [{ [K in keyof Task]: bigint }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.id` is `bigint` \([^)]+\); `output\.run` is `bigint` \([^)]+\)\.\n/
start((): [Record<keyof Task, bigint>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.id` is `bigint` \([^)]+\); `output\.run` is `bigint` \([^)]+\)\.\n/

// Accessors of object types and literals are as good as properties.
start((): [{ get total(): bigint }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.total` is `bigint` \([^)]+\)\.\n/
start((): [{ get total(): string; set total(value: string) }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
interface Sum {
  get total(): bigint;
}
start((): [Sum, null] => given);
//        ^^^^^^^^^^^ FC2002 /: `output\.total` is `bigint` \([^)]+\)\.\n/
const sum = {
  get total() {
    return 1n;
  },
};
start((): [typeof sum, null] => [sum, null]);
//        ^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.total` is `bigint` \([^)]+\)\.\n/
