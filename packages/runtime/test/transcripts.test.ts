import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ErrorBody } from "../src/call/errors.js";
import { planHandler } from "../src/call/handler-call.js";
import { Lifecycle } from "../src/call/lifecycle.js";
import { bytesProgram, eventProgram } from "../src/call/program.js";
import { RuntimeApiClient } from "../src/runtime-api/client.js";
import { RuntimeApiLoop } from "../src/runtime-api/loop.js";
import { runNode } from "./support/node.js";
import { Output } from "./support/server.js";
import { StandIn, type Answer } from "./support/stand-in.js";
import { contexts } from "./transcripts/contexts.js";
import type { Counterpart, Counterparts, Difference } from "./transcripts/counterpart.js";
import { events } from "./transcripts/events.js";
import { lifecycles } from "./transcripts/lifecycles.js";
import { outputs } from "./transcripts/outputs.js";
import { panics } from "./transcripts/panics.js";
import {
  bytesOf,
  headersOf,
  recordedCases,
  type RecordedCase,
  type RecordedExchange,
} from "./transcripts/recording.js";
import { schemas } from "./transcripts/schemas.js";
import { withoutCounterpart } from "./transcripts/without-counterpart.js";

const counterparts: Counterparts = {
  ...events,
  ...outputs,
  ...panics,
  ...contexts,
  ...lifecycles,
  ...schemas,
};

/** Handlers that end their process, as the bodies of functions. */
const exits: Readonly<Record<string, string>> = {
  "exit-osexit": "process.exit(3)",
  "exit-osexit0": "process.exit(0)",
  "exit-logfatal": 'console.error("fatal text"); process.exit(1)',
};

/** The types of errors that go by another name in JavaScript. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  errorString: "Error",
  wrapError: "Error",
  deadlineExceededError: "DeadlineExceededError",
  int: "number",
  float64: "number",
};

const started: { stop(): Promise<void> }[] = [];
let output: Output;
beforeEach(() => {
  output = new Output();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((loop) => loop.stop()));
  output.restore();
});

describe("recordings of the Go SDK", () => {
  const ids = recordedCases.map(({ id }) => id);
  const unlike = withoutCounterpart.flatMap(({ cases }) => cases);
  const replayed = [...Object.keys(counterparts), ...Object.keys(exits)];

  test("each case is replayed, or has a reason why not", () => {
    expect([...replayed, ...unlike].sort()).toEqual([...ids].sort());
  });

  test("the documentation tells how many, and why not", async () => {
    const page = await readFile(new URL("../../../docs/runtime-differences.md", import.meta.url), "utf8");
    expect(page).toContain(`Of the ${ids.length} recorded cases ${replayed.length} are replayed`);
    const [, table = ""] = page.split("## Recorded cases that are not replayed");
    const rows = table
      .split("\n")
      .filter((line) => /\| +\d+ +\|$/.test(line))
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .map(([, reason, count]) => [reason, Number(count)]);
    expect(rows).toEqual(withoutCounterpart.map(({ reason, cases }) => [reason, cases.length]));
  });

  test.each(recordedCases.filter(({ id }) => id in counterparts))("$id: $description", async (recorded) => {
    const counterpart = counterparts[recorded.id]?.() ?? {};
    const standIn = await replay(recorded, counterpart);
    recorded.exchanges.forEach((exchange, index) => {
      expectSameAnswer(exchange, standIn.exchanges[index]?.answer, counterpart.differs?.[index]);
    });
    expectSameLines(recorded, counterpart);
    expect(standIn.isPolled).toBe(recorded.process.stillPolling);
    if (recorded.order !== undefined && recorded.orderVaries !== true) {
      expect(standIn.order).toEqual(recorded.order);
    }
    for (const headers of standIn.polls) {
      expect(headers["user-agent"]).toMatch(/^fc-check-runtime/);
    }
  });

  test.each(recordedCases.filter(({ id }) => id in exits))("$id: $description", async (recorded) => {
    const standIn = standInFor(recorded);
    const address = await standIn.listen();
    const ended = await runNode(
      `import { start } from "@fc-check/runtime";\nstart(() => { ${exits[recorded.id] ?? ""} });`,
      { FC_RUNTIME_API: address },
    );
    expect(ended.exitCode).toBe(recorded.process.exitCode);
    expect(ended.stdout).toBe(recorded.stdout);
    expect(standIn.exchanges.map(({ answer }) => answer)).toEqual([undefined]);
    await standIn.close();
  });
});

function standInFor(recorded: RecordedCase): StandIn {
  const invocations = recorded.exchanges.map(({ invocation, answerIsMetWithStatus }) => ({
    headers: headersOf(invocation.headers),
    payload: bytesOf(invocation.payload),
    ...(answerIsMetWithStatus === undefined ? {} : { answerStatus: answerIsMetWithStatus }),
  }));
  return new StandIn(invocations, {
    sequential: recorded.delivery === "sequential",
    faultyPolls: recorded.pollFaults?.length ?? 0,
  });
}

/** Runs a counterpart against a stand-in until everything is answered and the next poll is open. */
async function replay(recorded: RecordedCase, counterpart: Counterpart): Promise<StandIn> {
  const standIn = standInFor(recorded);
  const address = await standIn.listen();
  const lifecycle = new Lifecycle();
  for (const stage of ["initializer", "preStop", "preFreeze"] as const) {
    if (stage in counterpart) {
      lifecycle.register(stage, counterpart[stage]);
    }
  }
  const program =
    "bytes" in counterpart
      ? bytesProgram(counterpart.bytes)
      : eventProgram(planHandler(counterpart.handler, counterpart.options));
  const loop = new RuntimeApiLoop(new RuntimeApiClient(address), program, lifecycle);
  loop.run();
  await vi.waitFor(
    () => {
      expect(standIn.exchanges.every(({ answer }) => answer !== undefined)).toBe(true);
      expect(standIn.isPolled).toBe(true);
    },
    { timeout: 10_000, interval: 5 },
  );
  started.push({
    stop: async () => {
      await loop.stop();
      await standIn.close();
    },
  });
  return standIn;
}

function expectSameAnswer(
  recorded: RecordedExchange,
  answer: Answer | undefined,
  difference?: Difference,
): void {
  if (answer === undefined) {
    expect.fail("no answer");
  }
  expect(answer.headers["content-type"]).toBe("application/json");
  if (difference?.answer !== undefined) {
    const body: unknown = JSON.parse(answer.body.toString());
    if ("output" in difference.answer) {
      expect(answer.path).toMatch(/\/response$/);
      expect(body).toEqual(difference.answer.output);
    } else {
      expect(answer.path).toMatch(/\/error$/);
      expect(body).toMatchObject(difference.answer);
    }
    return;
  }
  const { response } = recorded;
  if (response === null) {
    expect.fail("the SDK sent no answer");
  }
  expect(answer.path).toBe(response.path);
  const body = bytesOf(response.body);
  if (answer.path.endsWith("/error")) {
    const error = JSON.parse(answer.body.toString()) as ErrorBody;
    expectSameError(JSON.parse(body.toString()) as ErrorBody, error, difference);
    expect((error.stackTrace?.length ?? 0) > 0).toBe(response.stackTrace !== undefined);
  } else {
    expect(meaning(answer.body)).toEqual(meaning(body));
    if (response.body.sha256 !== undefined) {
      expect(createHash("sha256").update(answer.body).digest("hex")).toBe(response.body.sha256);
    }
  }
  if (recorded.answerAfterMsRoundedDownTo50 !== undefined) {
    // A timer may go off a millisecond early.
    expect(answer.afterMs).toBeGreaterThan(recorded.answerAfterMsRoundedDownTo50 - 2);
    expect(answer.afterMs).toBeLessThan(recorded.answerAfterMsRoundedDownTo50 + 2000);
  }
}

function expectSameError(recorded: ErrorBody, error: ErrorBody, difference?: Difference): void {
  const type = difference?.errorType ?? TYPE_NAMES[recorded.errorType] ?? recorded.errorType;
  expect(error.errorType).toBe(type);
  const message = difference?.errorMessage ?? recorded.errorMessage;
  if (message instanceof RegExp) {
    expect(error.errorMessage).toMatch(message);
  } else if (recorded.errorType === "SyntaxError") {
    // The two parsers have their own words.
    expect(error.errorMessage).not.toBe("");
  } else {
    expect(error.errorMessage).toBe(message);
  }
}

/** What a body says: an empty one is no JSON. */
function meaning(body: Buffer): unknown {
  return body.length === 0 ? "" : { json: JSON.parse(body.toString()) as unknown };
}

/** The lines that the platform reads; what handlers print is their own. */
function expectSameLines(recorded: RecordedCase, counterpart: Counterpart): void {
  const isDropped = recorded.exchanges.some(({ response }) => response === null);
  const changesOutcome = Object.values(counterpart.differs ?? {}).some(({ answer }) => answer !== undefined);
  if (isDropped || changesOutcome) {
    return;
  }
  const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("FC "));
  const cutOff = /<\.\.\. (\d+) characters in all>/.exec(recorded.stdout);
  if (cutOff !== null) {
    expect(output.stdout).toHaveLength(Number(cutOff[1]));
    return;
  }
  const lines = [linesOf(recorded.stdout), linesOf(output.stdout)];
  if (recorded.logLineOrderVaries === true || recorded.delivery === "concurrent") {
    lines.forEach((list) => list.sort());
  }
  expect(lines[1]).toEqual(lines[0]);
}
