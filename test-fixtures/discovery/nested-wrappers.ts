// Functions inside wrappers.
import { start } from "@fc-check/runtime";

type Handler = () => Error | null;

/** @fcRegistrar */
export function outer(handler: Handler): void {
  // Still the tagged function's own parameter.
  [1, 2].forEach(() => start(handler));
  inner(handler);
  function inner(own: Handler): void {
    start(own);
    //    ^^^ FC1012 /@fcRegistrar/, unknown -- the parameter of a function without a tag
  }
}
export function untagged(handler: Handler): void {
  /** @fcRegistrar */
  function inner(own: Handler): void {
    start(own);
  }
  inner(handler);
  //    ^^^^^^^ FC1012 /@fcRegistrar/, unknown
  inner(() => null);
  //    ^^^^^^^^^^ shape 2 by=inner
  start(() => handler());
  //    ^^^^^^^^^^^^^^^ shape 2
}
outer(() => null);
//    ^^^^^^^^^^ shape 2 by=outer
