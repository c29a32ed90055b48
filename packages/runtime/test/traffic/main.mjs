// Sends generated traffic to a real server, as much as is asked for: npm run traffic -- --requests 100000 --seed 7
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { requests: { type: "string", default: "20000" }, seed: { type: "string", default: "1" } },
});
const root = join(import.meta.dirname, "../../../..");
const { status } = spawnSync(
  process.execPath,
  [join(root, "node_modules/vitest/vitest.mjs"), "run", "packages/runtime/test/traffic.test.ts"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TRAFFIC_REQUESTS: values.requests, TRAFFIC_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;
