// Contexts of the project itself: what their author writes beside the tagged declaration is theirs; what others add is not.
import "./globals.js";

type Handler = (...args: never[]) => unknown;

/** @fcRegistrar */
declare function run(handler: Handler): void;

interface Base {
  id: string;
}
/** @fcContext */
interface Own extends Base {
  name: string;
}
interface Own {
  second: string;
}
run((ctx: Own, event: string): Error | null => null);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7

run((ctx: GlobalContext, event: string): Error | null => null);
//   ^^^^^^^^^^^^^^^^^^ FC1003 /`session`/
run((ctx: Extended, event: string): Error | null => null);
//   ^^^^^^^^^^^^^ FC1003 /`mixedIn`/
run((ctx: Clean, event: string): Error | null => null);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
