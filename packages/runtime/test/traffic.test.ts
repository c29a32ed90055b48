import fc from "fast-check";
import { expect, test } from "vitest";
import { connections } from "./traffic/requests.js";
import { Traffic } from "./traffic/traffic.js";

/** How many requests are sent at least; `npm run traffic` asks for more. */
const REQUESTS = Number(process.env.TRAFFIC_REQUESTS ?? 1500);
const SEED = Number(process.env.TRAFFIC_SEED ?? 1);
/** On average. */
const REQUESTS_A_RUN = 14;

test(
  "whatever is sent: one answer to each whole request, the process lives, its memory comes back, and no secret gets out",
  async () => {
    let traffic = await Traffic.start();
    const before = await traffic.memory();
    await fc.assert(
      fc.asyncProperty(connections, async (generated) => {
        if (traffic.hasEnded) {
          // While a failure is shrunk, each attempt has a server that lives.
          traffic = await Traffic.start();
        }
        await traffic.send(generated);
      }),
      { numRuns: Math.ceil(REQUESTS / REQUESTS_A_RUN), seed: SEED },
    );
    const after = await traffic.memory();
    traffic.node.kill("SIGTERM");
    expect(await traffic.node.ended).toMatchObject({ exitCode: 0 });
    const fates = [...traffic.sent].map(([fate, count]) => `${fate} ${count}`).join(", ");
    const memory = [before, after].map(
      ({ heap, resident }) => `heap ${heap.toFixed(1)} MB, resident ${resident.toFixed(1)} MB`,
    );
    console.log(
      `${traffic.total} requests (${fates}), ${traffic.neighbours} neighbours\nbefore: ${memory[0]}\nafter:  ${memory[1]}`,
    );
    expect(after.heap - before.heap).toBeLessThan(16);
  },
  60_000 + REQUESTS * 20,
);
