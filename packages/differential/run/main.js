// Calls the handlers of all programs, and prints what came of it.
import { invoke } from "@fc-check/runtime/testing";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { state } from "./probe.js";
import * as registry from "./start.js";

const results = [];
for (const { file, calls } of JSON.parse(readFileSync("calls.json", "utf8"))) {
  let broken;
  try {
    await import(`./${file}`);
  } catch (error) {
    broken = `It can't be loaded: ${error}`;
  }
  const outcomes = [];
  for (const call of calls) {
    outcomes.push(broken === undefined ? await outcomeOf(call) : { problem: broken, response: "" });
  }
  results.push(outcomes);
}
console.log(`\n${JSON.stringify(results)}`);
process.exit(0);

async function outcomeOf({ event, output, fails, expected }) {
  Object.assign(state, { output, fails, seen: [] });
  const { handler, options } = registry.registered;
  const [arrived, error] = await invoke(handler, event, undefined, options);
  return {
    problem: problemOf(event, expected, arrived, error),
    response: JSON.stringify([arrived, error?.errorMessage ?? null]),
  };
}

function problemOf(event, expected, arrived, error) {
  for (const seen of state.seen) {
    if (seen.context === false) return "the context is something else";
    if ("event" in seen && !isDeepStrictEqual(seen.event, event)) return "the event is something else";
    if (seen.holds === false) return "the event is not what its type says";
  }
  if (expected === "failure")
    return error?.errorMessage === "failed on purpose"
      ? null
      : `no failure, but ${JSON.stringify(arrived ?? error?.errorMessage)}`;
  if (error !== null) return `it fails: ${error.errorMessage}`;
  if (expected === "lost") return `the output arrives as ${JSON.stringify(arrived)}`;
  return isDeepStrictEqual(arrived, expected.output)
    ? null
    : `the output arrives as ${JSON.stringify(arrived)}`;
}
