export { lost } from "./circular-import.js";
