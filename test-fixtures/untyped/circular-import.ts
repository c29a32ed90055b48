export { lost } from "./circular-import-2.js";
