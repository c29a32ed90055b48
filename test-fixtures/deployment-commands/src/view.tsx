export const view = null;
// @-0:1..-0:1 #view
