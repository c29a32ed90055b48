// Where tags stand in comments.
type Handler = (...args: never[]) => unknown;

/**@fcRegistrar*/
declare function tight(handler: Handler): void;
/** @fcRegistrar   lifecycle   */
declare function spaced(handler: Handler): void;
/**
 * @fcRegistrar lifecycle
 */
declare function lines(handler: Handler): void;
/**
 * @example
 * something
 * @fcRegistrar
 * @see nothing
 */
declare function among(handler: Handler): void;
/** @fcRegistrar */
// A plain comment in between.
/* And another. */
declare function between(handler: Handler): void;
/** @fcRegistrar */
export
declare function modified(handler: Handler): void;
/** Not this one. */ /** @fcRegistrar */ declare function second(handler: Handler): void;

tight(() => null);
//    ^^^^^^^^^^ shape 2 by=tight
spaced(() => null);
//     ^^^^^^^^^^ FC1014
lines(() => null);
//    ^^^^^^^^^^ FC1014
among(() => null);
//    ^^^^^^^^^^ shape 2 by=among
between(() => null);
//      ^^^^^^^^^^ shape 2 by=between
modified(() => null);
//       ^^^^^^^^^^ shape 2 by=modified
second(() => null);
//     ^^^^^^^^^^ shape 2 by=second
