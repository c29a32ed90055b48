// Calls the handlers of all programs in its folder, and prints what came of it.
import { createContext, invoke, type ErrorBody, type InvokeResult } from "@fc-check/runtime/testing";
import type { Context } from "@fc-check/runtime";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Call, Outcome } from "../run.js";
import { state } from "./probe.js";
import { last } from "./start.js";

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
  last.registered = undefined;
  try {
    await import(new URL(file, import.meta.url).href);
  } catch (error) {
    return `It can't be loaded: ${String(error)}`;
  }
  return isEmpty() ? "It registers nothing." : null;
}

// The compiler would take it to be what `load` has written.
function isEmpty(): boolean {
  return last.registered === undefined;
}

async function outcomeOf({ event, output, fails, expected }: Call): Promise<Outcome> {
  Object.assign(state, { output, fails, seen: [] });
  const [arrived, error] = await callRegistered(event);
  const message = error === null ? null : error.errorMessage;
  return {
    problem: problemOf(event, expected, arrived, message),
    response: JSON.stringify([arrived, message]),
  };
}

async function callRegistered(event: unknown): Promise<InvokeResult> {
  const { registered } = last;
  if (registered === undefined) throw new Error("Nothing is registered.");
  if (registered.kind === "event") return invoke(registered.handler, event, undefined, registered.options);
  const outcome = await lifecycle().call(registered.stage, { context: createContext() });
  return outcome.error === undefined ? [null, null] : [null, outcome.error];
}

/** Where the runtime keeps the lifecycle handlers of a process; its server calls them like this. */
function lifecycle(): Lifecycle {
  const states = globalThis as Record<symbol, { readonly lifecycle: Lifecycle } | undefined>;
  const state = states[Symbol.for("@fc-check/runtime")];
  if (state === undefined) throw new Error("The runtime keeps its lifecycle handlers elsewhere.");
  return state.lifecycle;
}

interface Lifecycle {
  call(stage: string, holder: { readonly context: Context }): MaybePromise<{ readonly error?: ErrorBody }>;
}

type MaybePromise<T> = T | Promise<T>;

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
