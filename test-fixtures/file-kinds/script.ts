// A script: no import, no export.
/** @fcRegistrar */
declare function register(handler: unknown): void;

register(() => null);
//       ^^^^^^^^^^ shape 2 by=register
register(() => "text");
//          ^^ FC1006
