import { start } from "@fc-check/runtime";

/** @fcRegistrar */
export const serveElsewhere = (handler: (...args: never[]) => [unknown, Error | null]): void => {
  start(handler);
};
