export {};
// @1..1 #idle
