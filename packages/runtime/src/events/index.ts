export type * from "./event-bridge.js";
export type * from "./http-trigger.js";
export type * from "./mns-topic.js";
export type * from "./oss.js";
export type * from "./sls.js";
export type * from "./timer.js";
