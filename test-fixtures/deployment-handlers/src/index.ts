export const handler = (): string => "";
export default function initialize(): void {}
export type OnlyType = string;
export { pair as swapped } from "./other.js";
export type { Other } from "./other.js";
export * from "./other.js";
export { missing } from "./not-there.js";
// @-6:1..-6:1 #index
