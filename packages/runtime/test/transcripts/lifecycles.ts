import type { Context } from "../../src/context.js";
import { throwValue } from "../support/values.js";
import type { Counterpart, Counterparts } from "./counterpart.js";

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Handlers that each append a line to a list, and one that gives the list. */
const listing = (): Counterpart => {
  const lines: string[] = [];
  const append = (stage: string) => (ctx: Context) => {
    const hasDeadline = !Number.isNaN(ctx.deadline.getTime());
    lines.push(`${stage} ok=true id=${ctx.requestId} fn=${ctx.function.name} deadline=${hasDeadline}`);
  };
  return {
    initializer: append("init"),
    preStop: append("prestop"),
    preFreeze: append("prefreeze"),
    handler: () => [lines, null],
  };
};
const listsNothing = { handler: () => [[], null] };

/** The calls beside invocations. */
export const lifecycles: Counterparts = {
  "lc-all": listing,
  "lc-no-init-call": listing,
  "lc-missing-prestop": () => listsNothing,
  "lc-missing-prefreeze": () => listsNothing,
  "lc-type-101": listing,
  "lc-type-abc": listing,
  "lc-type--1": listing,
  "lc-type-1.0": listing,
  "lc-type-space1": listing,
  "lc-init-panic": () => ({
    ...listsNothing,
    initializer: (_ctx: Context) => {
      throw new Error("init failed");
    },
  }),
  "lc-init-returns": () => ({ ...listsNothing, initializer: (_ctx: Context) => null }),
  "lc-init-string": () => ({ ...listsNothing, initializer: "x" }),
  "lc-init-slow": () => {
    let isReady = false;
    return {
      initializer: async (_ctx: Context) => {
        await sleep(300);
        isReady = true;
      },
      handler: () => [isReady, null],
    };
  },
  "lc-prestop-panic": () => ({
    ...listsNothing,
    preStop: (_ctx: Context) => {
      throwValue("stop failed");
    },
  }),
  "lc-prefreeze-returns": () => ({ ...listsNothing, preFreeze: (_ctx: Context) => null }),
};
