// `void` in a type is not the last word: a function that returns values passes for `() => void`.
import { start } from "@fc-check/runtime";

let count = 0;
const tick: () => void = () => count++;
start(tick);
//    ^^^^ FC1006 /returns `number`/
const later: () => void = async () => "done";
start(later);
//    ^^^^^ FC1006 /returns `string`/
const pairOrNot: (event: string) => void = (event) => {
  if (event === "") return [event, null] as const;
};
start(pairOrNot);
//    ^^^^^^^^^ FC1009
const log: (text: string) => void = (text) => text.length;
const logs: () => void = () => log("tick");
start(logs);
//    ^^^^ FC1006
start((): void => log("tick"));
//        ^^^^ FC1006
function declared(): void {
//                   ^^^^ FC1006
  return log("tick");
}
start(declared);

// An error that is returned counts.
const fails: (event: string) => void = (event) => (event === "" ? new Error("empty") : null);
start(fails);
//    ^^^^^ shape 3
// Nothing is nothing.
const nothing: () => void = () => {};
start(nothing);
//    ^^^^^^^ shape 1
const returning: () => void = () => {
  if (count > 0) return;
  count += 1;
  return undefined;
};
start(returning);
//    ^^^^^^^^^ shape 1
const asleep: () => void | Promise<void> = async () => {
  await Promise.resolve();
};
start(asleep);
//    ^^^^^^ shape 1
// Where the function that is called can't be seen, its type is believed.
declare function write(text: string): void;
start(() => write("tick"));
//    ^^^^^^^^^^^^^^^^^^^ shape 1
// A generic wrapper gives what it was given.
const wrap =
  <A extends unknown[], R>(f: (...args: A) => R) =>
  (...args: A): R =>
    f(...args);
start(wrap((): void => write("tick")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 1
