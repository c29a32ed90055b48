import { dynamic, onStart, start } from "./destructured-exports.js";

start(() => null);
//    ^^^^^^^^^^ shape 2 by=start
dynamic(() => null);
//      ^^^^^^^^^^ shape 2 by=start
onStart(() => {});
//      ^^^^^^^^ FC1014, invalid by=registerInitializer
