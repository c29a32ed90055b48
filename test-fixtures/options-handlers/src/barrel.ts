// "src/barrel.ts#*", "src/barrel.ts#renamed": what is handed on stands where this file names it.
export { fine, text as renamed } from "./implementation.js";
//       ^^^^ shape 3 name=fine by=option
//                     ^^^^^^^ FC1006 related=#text handler=renamed, invalid name=renamed by=option
