export {};
// @1..1 #index
