// "src/default-of-other.ts#default"
import { fine } from "./implementation.js";
export default fine;
//             ^^^^ shape 3 by=option
