// What generated traffic is sent to: a handler that does what the platform's header `x-fc-function-handler` tells it, and
// tries to give away its credentials in everything that it writes and throws.
import { setTimeout as sleep } from "node:timers/promises";
import { start } from "@fc-check/runtime";

/** Outputs that JSON cannot carry, and others that are awkward. @type {Record<string, () => unknown>} */
const awkward = {
  nan: () => ({ statusCode: NaN }),
  cycle: () => {
    /** @type {unknown[]} */
    const list = [];
    list.push(list);
    return list;
  },
  map: () => ({ statusCode: 200, headers: new Map() }),
  promise: () => ({ statusCode: 200, body: Promise.resolve("later") }),
  getter: () => ({
    get statusCode() {
      throw new Error("no status");
    },
  }),
  function: () => () => undefined,
};

/** @param {import("@fc-check/runtime").Credentials} credentials */
function everyForm({ accessKeyId, accessKeySecret, securityToken }) {
  const secrets = [accessKeyId, accessKeySecret, securityToken];
  return secrets
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret),
      Buffer.from(secret).toString("base64"),
      Buffer.from(`user:${secret}`).toString("base64url"),
    ])
    .join(" ");
}

/** @typedef {{ act: string, waitMs: number, output: unknown, awkward: string }} Plan */

/** @type {(ctx: import("@fc-check/runtime").Context, event: unknown) => Promise<unknown>} */
const handler = async (ctx, event) => {
  /** @type {Plan} */
  const plan = JSON.parse(Buffer.from(ctx.function.handler, "base64").toString("utf8"));
  const leak = everyForm(ctx.credentials);
  console.log("leak", leak);
  ctx.logger.warn("leak", leak, event === undefined ? "no event" : typeof event);
  if (plan.waitMs > 0) await sleep(plan.waitMs);
  switch (plan.act) {
    case "throw":
      throw new Error(leak);
    case "throw odd":
      throw plan.output;
    case "return error":
      return new RangeError(leak);
    case "return anything":
      return plan.output;
    case "awkward":
      return [awkward[plan.awkward]?.(), null];
    case "memory":
      globalThis.gc?.();
      return [process.memoryUsage(), null];
    default:
      return [plan.output, null];
  }
};

// Its results are of every kind, wrong ones among them, which no type takes.
start(
  /** @type {(ctx: import("@fc-check/runtime").Context, event: unknown) => Promise<[unknown, null]>} */ (
    handler
  ),
);
