// A type with a `toJSON()` is judged by what that returns.
import { start } from "@fc-check/runtime";

declare const given: never;

interface Writes<T> {
  toJSON(): T;
}
class Money {
  constructor(private readonly cents: bigint) {}
  toJSON(): string {
    return this.cents.toString();
  }
}
class Price extends Money {
  net = 1n;
}
class Failure extends Error {
  toJSON(): { message: string } {
    return { message: this.message };
  }
}
class Registry extends Map<string, string> {
  toJSON(): Record<string, string> {
    return Object.fromEntries(this);
  }
}
class Silent extends Error {
  toJSON(): Error {
    return this;
  }
}
class Node {
  id = "";
  parent?: Node;
  toJSON(): Node {
    return this;
  }
}
class This {
  total = 1n;
  toJSON(): this {
    return this;
  }
}
class Arrow {
  total = 1n;
  toJSON = (): string => this.total.toString();
}
class Overloaded {
  toJSON(): string;
  toJSON(key: string): bigint;
  toJSON(): string | bigint {
    return "";
  }
}

// What it returns is fine.
start((): [Money, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Price, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ price: Money; items: Price[] }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Record<string, Money>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Failure, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Registry, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Arrow, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Writes<string>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Writes<{ at: Date }>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Writes<Date[]>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Writes<undefined>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Writes<void>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Writes<any>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ toJSON(key?: string): string }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Node, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Node[], null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// It is not.
start((): [Writes<bigint>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `bigint` \([^)]+\)\.\n/
start((): [Writes<{ total: bigint }>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.total` is `bigint` \([^)]+\)\.\n/
start((): [Writes<Promise<string>>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `Promise<string>` \([^)]+\)\.\n/
start((): [Writes<() => void>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `\(\) => void` \([^)]+\)\.\n/
start((): [Writes<Map<string, string>>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `Map<string, string>` \([^)]+\)\.\n/
start((): [Writes<Uint8Array>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `Uint8Array/
start((): [Writes<string | bigint>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `bigint` \([^)]+\)\.\n/
start((): [{ price: Writes<bigint> }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.price` is `bigint` \([^)]+\)\.\n/
start((): [Overloaded, null] => given);
//        ^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `bigint` \([^)]+\)\.\n/
// It is asked once: a `Date` that it returns is written as it is, and so is the object itself.
start((): [Writes<Date>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `Date` \([^)]+\)\.\n/
start((): [Writes<Writes<string>>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Silent, null] => given);
//        ^^^^^^^^^^^^^^ FC2002 /: `output` is `(?:Error|Silent)` \([^)]+\)\.\n/
start((): [This, null] => given);
//        ^^^^^^^^^^^^ FC2002 /: `output\.total` is `bigint` \([^)]+\)\.\n/

// It is a method or a function; anything else by that name is a property.
start((): [{ toJSON: string }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ toJSON: bigint }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.toJSON` is `bigint` \([^)]+\)\.\n/
// Where it may be missing, the object itself is written.
start((): [{ toJSON?(): string; id: string }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// An input has no use for it.
start((event: Money) => null);
//     ^^^^^^^^^^^^ FC2001 /: `event` is `Money` \([^)]+\)\.\n/
start((event: Writes<string>) => null);
//     ^^^^^^^^^^^^^^^^^^^^^ FC2001 /: `event\.toJSON` is `\(\) => string` \([^)]+\)\.\n/
