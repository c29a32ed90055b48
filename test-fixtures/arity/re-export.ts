export { declared as renamed, arrow } from "./library.js";
export * as library from "./library.js";
export default (event: string): Error | null => (event === "" ? new Error("empty") : null);
