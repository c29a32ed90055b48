// Of `toJSON`, what a call with a key reaches counts.
import { start } from "@fc-check/runtime";

declare const given: never;

class Documented<T> {
  constructor(
    readonly data: T,
    private readonly dirty: Set<string>,
  ) {}
  toJSON<O extends { virtuals: true }>(options: O): T & { virtuals: Map<string, O> };
  toJSON<U>(options?: { depth?: number }): T;
  toJSON(): unknown {
    return this.data;
  }
}
class Raw {
  toJSON(options: { raw: true }): Map<string, string>;
  toJSON(): { id: string };
  toJSON(): unknown {
    return { id: "" };
  }
}
class ByKey {
  toJSON(options: { dates: "keep" }): { at: Map<string, string> };
  toJSON(key?: string): { at: string };
  toJSON(): unknown {
    return { at: "" };
  }
}
class Defaulted<T> {
  constructor(private readonly value: T) {}
  toJSON<U = T>(): U {
    return this.value as never;
  }
}
class OnlyOptions {
  toJSON(options: { a: 1 }): Set<string>;
  toJSON(options: { a: 2 }): string;
  toJSON(): unknown {
    return "";
  }
}

start((): [Documented<{ id: string }>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Documented<{ id: bigint }>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output\.id` is `bigint`/
start((): [Raw, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [ByKey, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Defaulted<{ id: string }>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Defaulted<{ all: Map<1, 2> }>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output\.all`/
class Nested<T> {
  constructor(private readonly value: T) {}
  toJSON<U = T>(): { list: U[] } {
    return { list: [this.value] } as never;
  }
}
start((): [Nested<string>, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Nested<bigint>, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output\.list\[\]` is `(?:U|bigint)`/
start((): [OnlyOptions, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4

// An optional one may be missing.
interface Report {
  rows: Map<string, number>;
  toJSON?(): object;
}
start((): [Report, null] => given);
//        ^^^^^^^^^^^^^^ FC2002 /`output\.rows`/
interface Plain {
  rows: number[];
  toJSON?(): { rows: bigint };
}
start((): [Plain, null] => given);
//        ^^^^^^^^^^^^^ FC2002 /`output\.rows` is `bigint`/
interface Fine {
  rows: number[];
  toJSON?(): { rows: string };
}
start((): [Fine, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [{ rows: Map<string, number>; toJSON: (() => object) | undefined }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output\.rows`/

// One that never returns throws.
start((): [{ toJSON(): never }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /no value has this type/
// On an array.
start((): [string[] & { toJSON(): bigint }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /`output` is `bigint`/
start((): [Date[] & { toJSON(): string }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
