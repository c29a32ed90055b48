import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Context } from "../src/context.js";
import { invoke, Output, REQUEST_ID, serve, type TestServer } from "./support/server.js";

let output: Output;
beforeEach(() => {
  output = new Output();
});
afterEach(() => {
  output.restore();
});

/** Sends bytes as they are, and gives what comes until the connection is closed. */
function talk({ port }: TestServer, ...parts: (string | Buffer | number)[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let received = "";
    socket.on("data", (data) => (received += data.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      resolve(received);
    });
    void (async () => {
      for (const part of parts) {
        if (typeof part === "number") {
          await sleep(part);
        } else {
          socket.write(part);
        }
      }
    })();
  });
}

const statuses = (answers: string): string[] => answers.match(/(?<=HTTP\/1\.1 )\d{3}/g) ?? [];

const head = (control: string, ...lines: string[]): string =>
  [
    "POST /a HTTP/1.1",
    "host: a",
    `x-fc-control-path: ${control}`,
    `x-fc-request-id: ${REQUEST_ID}`,
    ...lines,
    "",
    "",
  ].join("\r\n");
const EVENT = head("/invoke", "content-length: 2") + "{}";
const MEGABYTE = Buffer.alloc(1024 * 1024, "x");
const chunk = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);

const noHandler = vi.fn(() => null);
beforeEach(() => {
  noHandler.mockClear();
});

describe("a body over 32 MB", () => {
  test("that is announced is answered before it comes", async () => {
    const server = await serve(noHandler);
    const answer = await talk(server, head("/invoke", "content-length: 33554433"), "{");
    expect(statuses(answer)).toEqual(["413"]);
    expect(answer).toContain(
      '{"errorMessage":"the request\'s body is over 33554432 bytes","errorType":"Error"}',
    );
    expect(answer).toMatch(/x-fc-status: 404/);
    expect(answer).toMatch(/connection: close/);
    expect(noHandler).not.toHaveBeenCalled();
    expect(output.stderr).toContain(`${REQUEST_ID} [WARN] the request's body is over 33554432 bytes`);
  });

  test("that comes in chunks is answered while it comes, and not kept", async () => {
    const server = await serve(noHandler);
    global.gc?.();
    const before = process.memoryUsage().arrayBuffers;
    const answer = await talk(
      server,
      head("/http-invoke", "transfer-encoding: chunked"),
      ...Array.from({ length: 40 }, () => chunk(MEGABYTE)),
      "0\r\n\r\n",
    );
    expect(statuses(answer)).toEqual(["413"]);
    expect(answer).toContain(`{"message":"Payload Too Large","requestId":"${REQUEST_ID}"}`);
    expect(noHandler).not.toHaveBeenCalled();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * MEGABYTE.length);
  });

  test("leaves the requests before it on the connection their answers", async () => {
    const server = await serve(async () => {
      await sleep(50);
      return null;
    });
    const answers = await talk(server, EVENT + EVENT + head("/invoke", "content-length: 99999999"));
    expect(statuses(answers)).toEqual(["200", "200", "413"]);
  });
});

describe("a request that does not come to its end", () => {
  test("is answered at its deadline, which runs from its arrival", async () => {
    const server = await serve(noHandler);
    const before = Date.now();
    const answer = await talk(
      server,
      head("/http-invoke", "x-fc-function-timeout: 1", "content-length: 3"),
      "{",
      300,
      "}",
    );
    expect(Date.now() - before).toBeGreaterThanOrEqual(990);
    expect(statuses(answer)).toEqual(["408"]);
    expect(output.stderr).toContain("the request was not received by its deadline");
    expect(noHandler).not.toHaveBeenCalled();
  });

  test("takes of the handler's time", async () => {
    const server = await serve((ctx: Context) => [ctx.remainingTimeMs(), null], { takes: "context" });
    const answer = await talk(
      server,
      head("/invoke", "connection: close", "x-fc-function-timeout: 1", "content-length: 2"),
      "{",
      300,
      "}",
    );
    expect(statuses(answer)).toEqual(["200"]);
    expect(Number(answer.split("\r\n\r\n")[1])).toBeLessThan(710);
  });
});

describe("what is no request", () => {
  test.each([
    ["text", "hello?\r\n\r\n", "400"],
    ["a chunk that has no length", head("/invoke", "transfer-encoding: chunked") + "zz\r\n", "400"],
    ["two ways to say its length", head("/invoke", "transfer-encoding: chunked", "content-length: 2"), "400"],
    ["headers that are too long", head("/invoke", `x-long: ${"x".repeat(40_000)}`), "431"],
    ["a tunnel", "CONNECT a:443 HTTP/1.1\r\nhost: a\r\n\r\n", "405"],
  ])("%s is answered after the requests before it, and logged", async (_what, bytes, status) => {
    const server = await serve(async () => {
      await sleep(50);
      return null;
    });
    expect(statuses(await talk(server, bytes))).toEqual([status]);
    expect(output.stderr).toContain(`it is answered with status ${status}`);
    expect(statuses(await talk(server, EVENT + EVENT + bytes))).toEqual(["200", "200", status]);
    expect(await invoke(server, {})).toMatchObject({ status: 200 });
  });
});
