import { fc, launch } from "./declared.js";

launch(() => null);
//     ^^^^^^^^^^ shape 2 by=start
fc.start(() => null);
//       ^^^^^^^^^^ shape 2 by=start
