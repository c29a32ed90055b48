// Compares how long an event of up to 32 MB takes to decode with JSON.parse alone, best of five in turn.
// Run it with `node tools/bench/runtime/decode.mjs`, on a machine that has nothing else to do.
import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";

const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(new URL("../../../packages/runtime/src/call/input.ts", import.meta.url))],
  format: "esm",
  write: false,
});
const code = Buffer.from(outputFiles[0]?.text ?? "").toString("base64");
/** @type {typeof import("../../../packages/runtime/src/call/input.js")} */
const { decodeEvent } = await import(`data:text/javascript;base64,${code}`);

/** @param {number} count @param {(index: number) => string} text */
const list = (count, text) => Array.from({ length: count }, (_, index) => text(index)).join(",");
const payloads = {
  orders: `[${list(300_000, (index) => `{"id":${index},"name":"order","price":1.5}`)}]`,
  numbers: `[${list(5_000_000, () => "1e100")}]`,
  lists: `[${list(2_000_000, () => "[1]")}]`,
  "one object of 500,000 names": `{${list(500_000, (index) => `"name${index}":1`)}}`,
  "one object of 2,000,000 numbers as names": `{${list(2_000_000, (index) => `"${index * 7}":1`)}}`,
  "a string of digits": `"${"9".repeat(32_000_000)}"`,
  "a string of runs of digits": `"${`${"9".repeat(299)}x`.repeat(100_000)}"`,
  "a string of exponents": `"${"e0000000000".repeat(2_900_000)}"`,
};

for (const [what, text] of Object.entries(payloads)) {
  const payload = Buffer.from(text);
  const parsing = [];
  const decoding = [];
  for (let round = 0; round < 5; round += 1) {
    parsing.push(timeOf(() => JSON.parse(payload.toString("utf8"))));
    decoding.push(timeOf(() => decodeEvent(payload)));
  }
  const ratio = Math.min(...decoding) / Math.min(...parsing);
  const size = (payload.length / 1_000_000).toFixed(1).padStart(5);
  console.log(
    `${size} MB  ${Math.min(...decoding)
      .toFixed(0)
      .padStart(5)} ms  ${ratio.toFixed(2)}  ${what}`,
  );
}

/** @param {() => unknown} run */
function timeOf(run) {
  const before = performance.now();
  run();
  return performance.now() - before;
}
