import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { planHandler } from "../src/call/handler-call.js";
import { Lifecycle } from "../src/call/lifecycle.js";
import { eventProgram } from "../src/call/program.js";
import { RuntimeApiClient } from "../src/runtime-api/client.js";
import { RuntimeApiLoop } from "../src/runtime-api/loop.js";
import { Output, REQUEST_ID } from "./support/server.js";
import { StandIn, type Invocation } from "./support/stand-in.js";

let output: Output;
const open: { close(): Promise<void> }[] = [];
beforeEach(() => {
  output = new Output();
});
afterEach(async () => {
  for (const each of open.splice(0).reverse()) {
    await each.close();
  }
  output.restore();
});

const invocation = (payload: unknown, headers: Record<string, string> = {}): Invocation => ({
  headers: { "x-fc-request-id": REQUEST_ID, "x-fc-function-deadline": "4102444800123", ...headers },
  payload: Buffer.from(JSON.stringify(payload)),
});

function runLoop(address: string, handler: unknown): RuntimeApiLoop {
  const program = eventProgram(planHandler(handler, undefined));
  const loop = new RuntimeApiLoop(new RuntimeApiClient(address), program, new Lifecycle());
  loop.run();
  open.push({ close: () => loop.stop() });
  return loop;
}

async function standIn(
  ...args: ConstructorParameters<typeof StandIn>
): Promise<{ api: StandIn; address: string }> {
  const api = new StandIn(...args);
  const address = await api.listen();
  open.push(api);
  return { api, address };
}

test("polls that fail are repeated: at once, then after pauses", async () => {
  const { api, address } = await standIn([invocation("a")], { sequential: true, faultyPolls: 4 });
  const before = Date.now();
  runLoop(address, (event: unknown) => [event, null]);
  await vi.waitFor(() => {
    expect(api.exchanges[0]?.answer?.body.toString()).toBe('"a"');
  });
  expect(Date.now() - before).toBeGreaterThanOrEqual(10 + 20 + 40 - 3);
  expect(output.stderr.match(/\[WARN\] failed to get the next invocation: /g)).toHaveLength(4);
});

test("a poll that is answered with another status is repeated", async () => {
  let polls = 0;
  const server = createServer((_request, response) => {
    polls += 1;
    response.writeHead(polls === 1 ? 500 : 200, { "x-fc-request-id": REQUEST_ID });
    if (polls !== 2) {
      response.end("{}");
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push({
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  });
  runLoop(`127.0.0.1:${(server.address() as AddressInfo).port}`, () => null);
  await vi.waitFor(() => {
    expect(polls).toBe(2);
  });
  expect(output.stderr).toContain("got unexpected status code: 500");
  server.closeAllConnections();
});

test("an answer that cannot be sent is written about, and never sent twice", async () => {
  const refused = { ...invocation("a"), answerStatus: 413 };
  const next = invocation("b", { "x-fc-request-id": "r2" });
  const { api, address } = await standIn([refused, next], { sequential: true });
  runLoop(address, (event: unknown) => [event, null]);
  await vi.waitFor(() => {
    expect(api.exchanges[1]?.answer?.body.toString()).toBe('"b"');
  });
  expect(output.stderr).toContain(
    `${REQUEST_ID} [WARN] failed to send the response: got unexpected status code: 413`,
  );
  expect(api.order.filter((step) => step.startsWith("answer"))).toEqual(["answer:1", "answer:2"]);
});

test.each([
  ["a#b", "a%23b"],
  ["a%20b", "a%20b"],
  ["a/b?c=d&e", "a/b?c=d&e"],
  ["../x", "../x"],
])("a request id is put into the path as it is, but for what cannot stand there: %s", async (id, inPath) => {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      paths.push(request.url ?? "");
    }
    if (request.method === "POST" || paths.length === 0) {
      response.writeHead(200, { "x-fc-request-id": id }).end("{}");
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push({
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  });
  runLoop(`127.0.0.1:${(server.address() as AddressInfo).port}`, () => null);
  await vi.waitFor(() => {
    expect(paths[0]).toBe(`/2020-11-11/runtime/invocation/${inPath}/response`);
  });
});

test("a handler that misses its deadline is written about, and may answer all the same", async () => {
  let finish: (result: unknown) => void = () => undefined;
  const slow = (): unknown =>
    new Promise((resolve) => {
      finish = resolve;
    });
  const { api, address } = await standIn(
    [invocation("a", { "x-fc-function-deadline": String(Date.now() + 50) })],
    { sequential: true },
  );
  runLoop(address, slow);
  await vi.waitFor(() => {
    expect(output.stderr).toContain(`${REQUEST_ID} [WARN] the handler has not answered by its deadline`);
  });
  expect(api.exchanges[0]?.answer).toBeUndefined();
  finish(["late", null]);
  await vi.waitFor(() => {
    expect(api.exchanges[0]?.answer?.body.toString()).toBe('"late"');
  });
});

test("a loop that stops polls no more, and answers what is under way", async () => {
  let finish: (result: unknown) => void = () => undefined;
  const slow = (): unknown =>
    new Promise((resolve) => {
      finish = resolve;
    });
  const { api, address } = await standIn([invocation("a")], { sequential: false });
  const loop = runLoop(address, slow);
  await vi.waitFor(() => {
    expect(api.polls).toHaveLength(2);
  });
  const stopped = loop.stop();
  finish(["answered", null]);
  await stopped;
  expect(api.exchanges[0]?.answer?.body.toString()).toBe('"answered"');
  expect(api.polls).toHaveLength(2);
});
