import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Running } from "./support/node.js";
import { post } from "./support/server.js";

const running = new Running();
afterEach(() => running.end());

const SLOW = `import { start } from "@fc-check/runtime";
start(async (event) => { await new Promise((resolve) => setTimeout(resolve, event.ms)); return ["done", null]; });`;

/** Sends bytes, and gives what comes until the connection is closed. */
function talk(url: string, ...texts: string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let received = "";
    socket.on("data", (data) => (received += data.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      resolve(received);
    });
    socket.write(texts.join(""));
  });
}

const event = (ms: number, path = "/invoke"): string => {
  const body = JSON.stringify({ ms });
  return `POST ${path} HTTP/1.1\r\nhost: a\r\nx-fc-control-path: /invoke\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
};
const UNFINISHED = "POST /invoke HTTP/1.1\r\nhost: a\r\ncontent-length: 99\r\n\r\n{";

describe("SIGTERM", () => {
  test("ends what is unfinished, and answers what is whole, on every connection", async () => {
    const { node, url } = await running.start(SLOW);
    const stalled = talk(url, UNFINISHED);
    const halfHead = talk(url, "POST /invoke HTTP/1.1\r\nhost:");
    const both = talk(url, event(400), UNFINISHED);
    const pipelined = talk(url, event(400), event(100), event(300));
    await vi.waitFor(() => {
      expect(node.stdout.match(/FC Invoke Start/g)).toHaveLength(4);
    });
    const before = Date.now();
    node.kill("SIGTERM");
    expect(await stalled).toBe("");
    expect(await halfHead).toBe("");
    expect((await both).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(1);
    const answers = await pipelined;
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
    expect(answers.match(/connection: close/gi)).toHaveLength(1);
    expect(await node.ended).toMatchObject({ exitCode: 0, signal: null });
    expect(Date.now() - before).toBeLessThan(3000);
  });

  test("ends at once although a body has stalled, and nothing else is in flight", async () => {
    const { node, url } = await running.start(SLOW);
    const stalled = talk(url, UNFINISHED);
    await sleep(200);
    const before = Date.now();
    node.kill("SIGTERM");
    await node.ended;
    expect(await stalled).toBe("");
    expect(Date.now() - before).toBeLessThan(1000);
  });

  test("waits ten seconds for a call without a deadline, and answers it with an error", async () => {
    const { node, url } = await running.start(SLOW);
    const answer = post(`${url}/invoke`, '{"ms":60000}');
    await vi.waitFor(() => {
      expect(node.stdout).toContain("FC Invoke Start");
    });
    const before = Date.now();
    node.kill("SIGTERM");
    expect(await answer).toMatchObject({
      status: 404,
      json: { errorMessage: "the process was told to stop" },
    });
    expect(await node.ended).toMatchObject({ exitCode: 0 });
    expect(Date.now() - before).toBeGreaterThan(9500);
    expect(Date.now() - before).toBeLessThan(12_000);
    expect(node.stdout).toMatch(/FC Invoke End RequestId: \S+, Error: Unhandled function error\n$/);
  });
});
