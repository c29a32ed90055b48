import { parseArgs } from "node:util";
import { compare } from "./compare.js";
import { generate } from "./generate.js";
import { refusals } from "./refusals.js";
import { shrink } from "./shrink.js";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "1000" } },
});
const [seed, count] = [Number(values.seed), Number(values.count)];
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || count < 1) {
  console.error("differential: --seed and --count are whole numbers, and the count is at least 1.");
  process.exit(2);
}
const { disagreements, refusedByRule, ...numbers } = compare(generate(seed, count));
console.log(JSON.stringify({ seed, ...numbers, unexplained: disagreements.length }, null, 2));
for (const [rule, times] of Object.entries(refusedByRule).sort())
  console.log(
    `refused by rule, though the samples work: ${times} times ${rule} (${refusals[rule]?.why ?? ""})`,
  );
const kinds = new Map(disagreements.map((one) => [one.kind, one]));
for (const [kind, found] of kinds) {
  const { text, program, words } = shrink(found, compare);
  const times = disagreements.filter((one) => one.kind === kind).length;
  console.log(`\n${kind} (${times} times)\n${words}\n${JSON.stringify(program)}\n${text}`);
}
process.exitCode = disagreements.length === 0 ? 0 : 1;
