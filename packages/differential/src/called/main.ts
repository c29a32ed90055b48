// Calls the handlers of all programs in its folder, and prints what came of it.
import { invoke } from "@fc-check/runtime/testing";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Call, Outcome } from "../run.js";
import { state } from "./probe.js";
import { registered } from "./start.js";

const programs = JSON.parse(readFileSync("calls.json", "utf8")) as { file: string; calls: Call[] }[];
const results: Outcome[][] = [];
for (const { file, calls } of programs) {
  const broken = await load(file);
  const outcomes: Outcome[] = [];
  for (const call of calls) {
    outcomes.push(broken === null ? await outcomeOf(call) : { problem: broken, response: "" });
  }
  results.push(outcomes);
}
console.log(`\n${JSON.stringify(results)}`);
// Programs may have left timers behind.
process.exit(0);

async function load(file: string): Promise<string | null> {
  try {
    await import(new URL(file, import.meta.url).href);
    return null;
  } catch (error) {
    return `It can't be loaded: ${String(error)}`;
  }
}

async function outcomeOf({ event, output, fails, expected }: Call): Promise<Outcome> {
  Object.assign(state, { output, fails, seen: [] });
  const { handler, options } = registered;
  const [arrived, error] = await invoke(handler, event, undefined, options);
  const message = error === null ? null : error.errorMessage;
  return {
    problem: problemOf(event, expected, arrived, message),
    response: JSON.stringify([arrived, message]),
  };
}

function problemOf(
  event: unknown,
  expected: Call["expected"],
  arrived: unknown,
  message: string | null,
): string | null {
  for (const seen of state.seen) {
    if ("context" in seen) {
      if (!seen.context) return "the context is something else";
    } else if (!isDeepStrictEqual(seen.event, event)) return "the event is something else";
    else if (!seen.holds) return "the event is not what its type says";
  }
  if (expected === "failure") {
    return message === "failed on purpose" ? null : `no failure, but ${message ?? JSON.stringify(arrived)}`;
  }
  if (message !== null) return `it fails: ${message}`;
  const arrives = expected !== "lost" && isDeepStrictEqual(arrived, expected.output);
  return arrives ? null : `the output arrives as ${JSON.stringify(arrived)}`;
}
