export {};
// @-0:1..-0:1 #module
