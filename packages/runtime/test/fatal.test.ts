import { afterEach, describe, expect, test, vi } from "vitest";
import { NodeProcess, Running } from "./support/node.js";
import { post } from "./support/server.js";
import { StandIn } from "./support/stand-in.js";

const running = new Running();
afterEach(() => running.end());

const ESM = 'import { start } from "@fc-check/runtime";';
/** A handler that waits, and one event that lets something fail where no handler catches it. */
const HANDLER = `start(async (ctx, event) => {
  if (event.fail === "throw") setTimeout(() => { throw new RangeError("lost " + ctx.credentials.accessKeySecret); }, 50);
  if (event.fail === "reject") setTimeout(() => { void Promise.reject(new RangeError("lost")); }, 50);
  if (event.fail === "value") setTimeout(() => { throw "lost"; }, 50);
  await new Promise((resolve) => setTimeout(resolve, 60_000));
});`;

const SECRET = "EXAMPLE/SECRET+34";
const send = (url: string, id: string, event: unknown, headers: Record<string, string> = {}) =>
  post(url, JSON.stringify(event), { "x-fc-request-id": id, "x-fc-access-key-secret": SECRET, ...headers });

describe("an error that nobody catches", () => {
  test.each([
    ["throw", "lost [redacted]", "RangeError"],
    ["reject", "lost", "RangeError"],
    ["value", "lost", "string"],
  ])("%s: what is in flight is answered, and the process ends", async (fail, errorMessage, errorType) => {
    const { node, url } = await running.start(`${ESM}${HANDLER}`);
    const event = send(`${url}/invoke`, "r1", {}, { "x-fc-control-path": "/invoke" });
    const http = send(`${url}/shop`, "r2", {}, { "x-fc-control-path": "/http-invoke" });
    await vi.waitFor(() => {
      expect(node.stdout).toContain("FC Invoke Start RequestId: r2");
    });
    const failing = send(`${url}/invoke`, "r3", { fail }, { "x-fc-control-path": "/invoke" });
    for (const answer of [await event, await failing]) {
      expect(answer).toMatchObject({ status: 404, fcStatus: "404", json: { errorMessage, errorType } });
    }
    expect(await http).toMatchObject({
      status: 500,
      fcStatus: "404",
      json: { message: "Internal Server Error", requestId: "r2" },
    });
    expect(await node.ended).toMatchObject({ exitCode: 1, signal: null });
    for (const id of ["r1", "r2", "r3"]) {
      expect(node.stdout).toContain(`FC Invoke End RequestId: ${id}, Error: Unhandled function error\n`);
    }
    expect(node.stderr.match(/lost/g)).toHaveLength(1);
    expect(node.stderr).toMatch(/Z r1,r2,r3 \[ERROR\] \{"errorMessage":"lost/);
    expect(node.stdout + node.stderr).not.toContain(SECRET);
  });

  test("ends the process although nothing is in flight", async () => {
    const { node } = await running.start(
      `${ESM} start(() => null); setTimeout(() => { throw new Error("lost"); }, 500);`,
    );
    expect(await node.ended).toMatchObject({ exitCode: 1 });
    expect(node.stderr.match(/lost/g)).toHaveLength(1);
  });

  test("is the program's own where it listens for such errors", async () => {
    const { node, url } = await running.start(
      `${ESM} process.on("uncaughtException", (error) => console.log("mine", error.message));
      start(async () => { setTimeout(() => { throw new Error("lost"); }, 10); await new Promise((go) => setTimeout(go, 100)); return ["fine", null]; });`,
    );
    expect(await send(`${url}/invoke`, "r1", {})).toMatchObject({ status: 200, json: "fine" });
    expect(node.stdout).toContain("mine lost");
    expect(node.child.exitCode).toBeNull();
  });

  test("answers the runtime API, too", async () => {
    const headers = { "x-fc-request-id": "r1", "x-fc-function-deadline": "4102444800123" };
    const api = new StandIn([{ headers, payload: Buffer.from('{"fail":"throw"}') }], { sequential: true });
    const address = await api.listen();
    const node = new NodeProcess(["--input-type=module", "--eval", `${ESM}${HANDLER}`], {
      FC_RUNTIME_API: address,
    });
    running.add(node);
    expect(await node.ended).toMatchObject({ exitCode: 1 });
    expect(api.exchanges[0]?.answer?.path).toMatch(/\/r1\/error$/);
    expect(JSON.parse(api.exchanges[0]?.answer?.body.toString() ?? "")).toMatchObject({
      errorType: "RangeError",
    });
    await api.close();
  });
});
