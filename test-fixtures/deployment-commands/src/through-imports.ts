export * from "./folder/order.js";
