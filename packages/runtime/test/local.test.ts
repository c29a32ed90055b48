import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Running, runNode } from "./support/node.js";
import { post } from "./support/server.js";

const running = new Running();
afterEach(() => running.end());

const ECHO = `import { start } from "@fc-check/runtime";
start((ctx, event) => [{ event, requestId: ctx.requestId, name: ctx.function.name, region: ctx.region }, null]);`;
const send = async (url: string, body: string): Promise<unknown> =>
  (await fetch(url, { method: "POST", body })).json();

describe("outside of the platform", () => {
  test("says once where it listens", async () => {
    const { node, url } = await running.start(ECHO);
    // What it prints comes through a pipe, which may take longer than its response.
    await vi.waitFor(() => {
      expect(node.stdout).toContain(`Listening on ${url}\n`);
    });
    await send(url, "1");
    expect(node.stdout.match(/Listening/g)).toHaveLength(1);
  });

  test("takes any JSON that is posted to / for an event, and gives the context local values", async () => {
    const { url } = await running.start(ECHO);
    for (const event of [{ id: "A1" }, "text", 1, null, [1], { version: "v1" }]) {
      const answer = await send(url, JSON.stringify(event));
      expect(answer).toMatchObject({ event, region: "local" });
      expect(answer).toMatchObject({ requestId: expect.stringMatching(/^[\da-f-]{36}$/) as unknown });
    }
    const ids = [await send(url, "1"), await send(url, "1")].map(
      (answer) => (answer as { requestId: string }).requestId,
    );
    expect(ids[0]).not.toBe(ids[1]);
  });

  test("takes everything else for requests to an HTTP trigger", async () => {
    const { url } = await running.start(ECHO);
    const isHttp = { event: { version: "v1" } };
    expect(await send(url, "a=1")).toMatchObject(isHttp);
    expect(await send(url, "")).toMatchObject(isHttp);
    expect(await send(`${url}/orders`, "{}")).toMatchObject(isHttp);
    expect(await (await fetch(url)).json()).toMatchObject(isHttp);
  });

  test("names the function after its package", async () => {
    const folder = await mkdtemp(join(tmpdir(), "fc-check-local-"));
    try {
      await writeFile(join(folder, "package.json"), '{ "name": "shop", "type": "module" }');
      const runtime = new URL("../dist/index.js", import.meta.url).href;
      await writeFile(join(folder, "main.js"), ECHO.replace("@fc-check/runtime", runtime));
      const { url } = await running.startFile(join(folder, "main.js"));
      expect(await send(url, "{}")).toMatchObject({ name: "shop" });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("on the platform", () => {
  const env = { FC_FUNCTION_NAME: "orders" };

  test("says nothing of where it listens, and makes nothing up", async () => {
    const { node, url } = await running.start(ECHO, env);
    expect(await send(`${url}/invoke`, "1")).toEqual({ event: 1, requestId: "", name: "", region: "" });
    expect(node.stdout).not.toContain("Listening");
  });

  test("takes JSON that is posted to / for a request to an HTTP trigger", async () => {
    const { url } = await running.start(ECHO, env);
    expect(await send(url, "{}")).toMatchObject({ event: { version: "v1" } });
  });
});

describe("log lines", () => {
  const CHATTY = `import { start } from "@fc-check/runtime";
  start(async (ctx, event) => {
    console.log("before %s", event.id);
    await new Promise((resolve) => setTimeout(resolve, 30));
    console.info({ id: event.id, secret: ctx.credentials.accessKeySecret });
    setTimeout(() => console.debug("later", event.id), 10);
    await new Promise((resolve) => setTimeout(resolve, 30));
    console.warn("two\\nlines"); console.error(event.id); ctx.logger.info("logged", event.id); console.table([1]);
    return event.id === "r3" ? new Error("no") : null;
  });
  console.log("outside");`;
  const ids = ["r1", "r2", "r3"];
  const chat = (url: string): Promise<unknown> =>
    Promise.all(
      ids.map((id) =>
        post(`${url}/invoke`, JSON.stringify({ id }), {
          "x-fc-request-id": id,
          "x-fc-access-key-secret": "EXAMPLESECRET",
        }),
      ),
    );

  test("of console carry the request id of their call, as those of the logger", async () => {
    const { node, url } = await running.start(CHATTY);
    await chat(url);
    await vi.waitFor(() => {
      expect(node.stderr.match(/\[ERROR\] r\d/g)).toHaveLength(3);
    });
    const lines = (node.stdout + node.stderr).split("\n").filter((line) => !/^FC |^Listening/.test(line));
    expect(lines).toContain("outside");
    for (const id of ids) {
      const own = lines.filter((line) => line.includes(` ${id} [`)).map((line) => line.replace(/^\S+ /, ""));
      expect(own).toEqual(
        expect.arrayContaining([
          `${id} [INFO] before ${id}`,
          `${id} [INFO] { id: '${id}', secret: '[redacted]' }`,
          `${id} [DEBUG] later ${id}`,
          String.raw`${id} [WARN] two\nlines`,
          `${id} [ERROR] ${id}`,
          `${id} [INFO] logged ${id}`,
        ]),
      );
    }
  });

  test("are JSON where that is asked for", async () => {
    const { node, url } = await running.start(CHATTY, { FC_LOG_FORMAT: "json" });
    await chat(url);
    await sleep(50);
    const lines = (node.stdout + node.stderr)
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("FC "));
    const entries = lines.map((line) => JSON.parse(line) as Record<string, string>);
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual(["time", "level", "requestId", "message"]);
    }
    const told = entries.map(({ level, requestId, message }) => `${level} ${requestId} ${message}`);
    expect(told).toEqual(
      expect.arrayContaining([
        "INFO  outside",
        `INFO  Listening on ${url}`,
        "WARN r1 two\nlines",
        "INFO r2 logged r2",
        'ERROR r3 {"errorMessage":"no","errorType":"Error"}',
      ]),
    );
  });

  test("below the level are left out", async () => {
    const { node, url } = await running.start(CHATTY, { FC_LOG_LEVEL: "Warn" });
    await chat(url);
    await sleep(50);
    expect(node.stdout).not.toMatch(/\[(INFO|DEBUG)\]/);
    expect(node.stdout).toContain("FC Invoke Start RequestId: r1\n");
    expect(node.stderr).toContain(String.raw`r1 [WARN] two\nlines`);
  });

  test.each([
    [{ FC_LOG_FORMAT: "xml" }, 'FC_LOG_FORMAT must be "text" or "json", got "xml"\n'],
    [{ FC_LOG_LEVEL: "loud" }, 'FC_LOG_LEVEL must be "debug", "info", "warn" or "error", got "loud"\n'],
  ])("with a setting that does not exist: %o", async (env, stderr) => {
    expect(await runNode(ECHO, env)).toMatchObject({ exitCode: 1, stdout: "", stderr });
  });
});
