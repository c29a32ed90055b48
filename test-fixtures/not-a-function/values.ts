// FC1001: values that can't be called.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}

start("handler");
//    ^^^^^^^^^ FC1001 /not a function/, invalid name=null
start(42);
//    ^^ FC1001
start(true);
//    ^^^^ FC1001
start(10n);
//    ^^^ FC1001
start({});
//    ^^ FC1001
start({ handler: () => null });
//    ^^^^^^^^^^^^^^^^^^^^^^^ FC1001
start([() => null]);
//    ^^^^^^^^^^^^ FC1001
start(Symbol("handler"));
//    ^^^^^^^^^^^^^^^^^ FC1001
start(/handler/);
//    ^^^^^^^^^ FC1001
// A promise of a function is no function either.
start(Promise.resolve(() => null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1001

enum Kind {
  Order,
}
start(Kind.Order);
//    ^^^^^^^^^^ FC1001

const settings = { name: "order" };
start(settings);
//    ^^^^^^^^ FC1001, invalid name=settings
declare const anything: object;
start(anything);
//    ^^^^^^^^ FC1001
// A function in some cases only.
declare const either: string | ((event: Order) => null);
start(either);
//    ^^^^^^ FC1001

// An object that can be called is a function. How it is called at run time can't be seen.
interface Callable {
  (event: Order): Error | null;
  readonly label: string;
}
declare const callable: Callable;
start(callable, { takes: "event" });
//    ^^^^^^^^ shape 3
