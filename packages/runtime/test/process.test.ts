import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { freePort, NodeProcess, runNode } from "./support/node.js";
import { post, REQUEST_ID } from "./support/server.js";
import { StandIn } from "./support/stand-in.js";

const processes: NodeProcess[] = [];
afterEach(async () => {
  for (const started of processes.splice(0)) {
    started.kill("SIGKILL");
    await started.ended;
  }
});

const ESM = 'import { start, startHandler, registerInitializer, registerPreStop } from "@fc-check/runtime";';
const CJS =
  'const { start, startHandler, registerInitializer, registerPreStop } = require("@fc-check/runtime");';

/** Runs a module until it listens. */
async function run(
  source: string,
  format: "module" | "commonjs" = "module",
): Promise<{ node: NodeProcess; url: string }> {
  const port = await freePort();
  const head = format === "module" ? ESM : CJS;
  const args = [`--input-type=${format}`, "--eval", `${head}\n${source}`];
  const node = new NodeProcess(args, { FC_CUSTOM_LISTEN_PORT: String(port), FC_SERVER_PORT: "1" });
  processes.push(node);
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(`${url}/pre-freeze`), { timeout: 10_000, interval: 20 });
  return { node, url };
}

describe.each(["module", "commonjs"] as const)("as %s", (format) => {
  test("serves a handler, with its lifecycle", async () => {
    const { node, url } = await run(
      `let count = 1;
      registerInitializer((ctx) => { count += 1000; });
      class LostError extends Error {}
      start((ctx, event) => {
        if (event.fail) return [null, new LostError("lost")];
        if (event.damage) return [{ total: NaN }, null];
        return [{ count, event, id: ctx.requestId }, null];
      });`,
      format,
    );
    expect(await post(`${url}/initialize`, "")).toMatchObject({ status: 200, text: "" });
    expect(await post(`${url}/invoke`, '{"key":"value"}')).toMatchObject({
      status: 200,
      json: { count: 1001, event: { key: "value" }, id: REQUEST_ID },
    });
    expect(await post(`${url}/invoke`, '{"fail":true}')).toMatchObject({
      json: { errorMessage: "lost", errorType: "LostError" },
    });
    expect(await post(`${url}/invoke`, '{"damage":true}')).toMatchObject({
      json: { errorType: "UnsupportedValueError" },
    });
    node.kill("SIGTERM");
    expect(await node.ended).toMatchObject({ exitCode: 0, signal: null });
    expect(node.stdout).toContain(
      `FC Initialize Start RequestId: ${REQUEST_ID}\nFC Initialize End RequestId: ${REQUEST_ID}\n` +
        `FC Invoke Start RequestId: ${REQUEST_ID}\nFC Invoke End RequestId: ${REQUEST_ID}\n`,
    );
  });

  test("serves raw bytes", async () => {
    const { url } = await run("startHandler((ctx, payload) => payload.reverse());", format);
    expect(await post(`${url}/invoke`, "abc")).toMatchObject({ status: 200, text: "cba" });
  });
});

describe("starting", () => {
  test.each(["start(() => null); start(() => null);", "startHandler(() => ''); start(() => null);"])(
    "twice is refused: %s",
    async (source) => {
      const port = String(await freePort());
      const ended = await runNode(
        `${ESM} try { ${source} } catch (error) { console.log(error.message); process.exit(7); }`,
        { FC_SERVER_PORT: port },
      );
      expect(ended.exitCode).toBe(7);
      expect(ended.stdout).toBe(
        "this process runs a handler already: call start or startHandler only once\n",
      );
    },
  );

  test("twice is refused where the package is loaded twice, as ESM and as CommonJS, which share what is registered", async () => {
    const port = await freePort();
    const ended = await runNode(
      `${ESM} import { createRequire } from "node:module";
      const cjs = createRequire(import.meta.url)("@fc-check/runtime");
      cjs.registerInitializer((ctx) => console.log("initialized"));
      start(() => null);
      try { cjs.start(() => null); } catch (error) { console.log(error.message); }
      setTimeout(async () => {
        await fetch("http://127.0.0.1:${port}/initialize", { method: "POST" });
        process.exit(0);
      }, 100);`,
      { FC_SERVER_PORT: String(port) },
    );
    expect(ended.stdout).toMatch(/^this process runs a handler already/);
    expect(ended.stdout).toContain("initialized");
  });

  test("on a port that is taken is a clear error, without a stack", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const ended = await runNode(`${ESM} start(() => null);`, { FC_SERVER_PORT: String(port) });
    expect(ended).toMatchObject({ exitCode: 1, stdout: "" });
    expect(ended.stderr).toBe(
      `cannot listen on 127.0.0.1:${port}: listen EADDRINUSE: address already in use 127.0.0.1:${port}\n`,
    );
    taken.close();
    await once(taken, "close");
  });

  test.each([
    [{ FC_CUSTOM_LISTEN_PORT: "http" }, 'cannot listen: port "http" is not a number from 0 to 65535\n'],
    [{ FC_SERVER_PORT: "65536" }, 'cannot listen: port "65536" is not a number from 0 to 65535\n'],
    [
      { FC_SERVER_PORT: "-1", FC_CUSTOM_LISTEN_PORT: "" },
      'cannot listen: port "-1" is not a number from 0 to 65535\n',
    ],
    [{ FC_RUNTIME_API: "a b" }, 'FC_RUNTIME_API must be a host and a port, got "a b"\n'],
  ])("with absurd settings is a clear error: %o", async (env, message) => {
    const ended = await runNode(`${ESM} start(() => null);`, env);
    expect(ended).toMatchObject({ exitCode: 1, stdout: "", stderr: message });
  });
});

describe("SIGTERM", () => {
  const PRE_STOP =
    'registerPreStop(async (ctx) => { await null; console.log("stopping", ctx.remainingTimeMs() > 0); });';

  test("answers what is under way, runs pre-stop, and ends with 0", async () => {
    const { node, url } = await run(
      `${PRE_STOP}
      start(async (event) => { await new Promise((resolve) => setTimeout(resolve, event.ms)); return ["done", null]; });`,
    );
    const underWay = post(`${url}/invoke`, '{"ms":500}');
    await vi.waitFor(() => {
      expect(node.stdout).toContain("FC Invoke Start");
    });
    node.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(post(`${url}/invoke`, '{"ms":0}')).rejects.toThrow();
    // A second signal changes nothing.
    node.kill("SIGTERM");
    expect(await underWay).toMatchObject({ status: 200, json: "done" });
    expect(await node.ended).toMatchObject({ exitCode: 0, signal: null });
    expect(node.stdout).toMatch(
      /FC Invoke End RequestId: \S+\nFC PreStop Start RequestId: \n\S+ {2}\[INFO\] stopping true\nFC PreStop End RequestId: \n$/,
    );
  });

  test("waits for a handler no longer than its deadline", async () => {
    const { node, url } = await run("start((event) => new Promise(() => {}));");
    const answer = post(`${url}/invoke`, "{}", { "x-fc-function-timeout": "1" });
    await vi.waitFor(() => {
      expect(node.stdout).toContain("FC Invoke Start");
    });
    node.kill("SIGTERM");
    expect(await answer).toMatchObject({ status: 404, json: { errorMessage: "context deadline exceeded" } });
    expect(await node.ended).toMatchObject({ exitCode: 0 });
  });

  test("does not run pre-stop again after the platform has", async () => {
    const { node, url } = await run(`${PRE_STOP} start(() => null);`);
    expect((await fetch(`${url}/pre-stop`)).status).toBe(200);
    node.kill("SIGTERM");
    expect(await node.ended).toMatchObject({ exitCode: 0 });
    expect(node.stdout.match(/stopping true/g)).toHaveLength(1);
  });

  test("ends with 0 though pre-stop fails, and says so", async () => {
    const { node } = await run(
      'registerPreStop((ctx) => { throw new Error("cannot stop"); }); start(() => null);',
    );
    node.kill("SIGTERM");
    expect(await node.ended).toMatchObject({ exitCode: 0 });
    expect(node.stderr).toContain("cannot stop");
    expect(node.stdout).toContain("FC PreStop End RequestId: , Error: Unhandled function error");
  });

  test("stops the loop of the runtime API, too", async () => {
    const headers = { "x-fc-request-id": REQUEST_ID, "x-fc-function-deadline": "4102444800123" };
    const api = new StandIn([{ headers, payload: Buffer.from('{"ms":300}') }], { sequential: true });
    const address = await api.listen();
    const source = `${ESM} ${PRE_STOP}
      start(async (event) => { await new Promise((resolve) => setTimeout(resolve, event.ms)); return ["done", null]; });`;
    const node = new NodeProcess(["--input-type=module", "--eval", source], { FC_RUNTIME_API: address });
    processes.push(node);
    await vi.waitFor(() => {
      expect(node.stdout).toContain("FC Invoke Start");
    }, 10_000);
    node.kill("SIGTERM");
    expect(await node.ended).toMatchObject({ exitCode: 0 });
    expect(api.exchanges[0]?.answer?.body.toString()).toBe('"done"');
    expect(node.stdout).toContain("stopping true");
    await api.close();
  });
});

test("secrets of the headers never reach a log line, an error or a stack", async () => {
  const secrets = { id: "EXAMPLEKEYID12", secret: "EXAMPLE/SECRET+34", token: "EXAMPLETOKEN56==" };
  const headers = {
    "x-fc-access-key-id": secrets.id,
    "x-fc-access-key-secret": secrets.secret,
    "x-fc-security-token": secrets.token,
    "x-fc-function-timeout": "1",
  };
  const { node, url } = await run(
    `start(async (ctx, event) => {
      const { accessKeyId, accessKeySecret, securityToken } = ctx.credentials;
      const all = [accessKeyId, accessKeySecret, securityToken].join(" ");
      console.log(ctx);
      ctx.logger.info(ctx, all);
      switch (event.do ?? event.rawPath) {
        case "return": return new Error(all);
        case "throw": throw new Error(all);
        case "throw text": throw all;
        case "throw object": throw { all };
        case "name": throw new ({ [all]: class extends Error {} })[all]("named");
        case "frame": { const f = { [all]: () => { throw new Error("framed"); } }; return f[all](); }
        case "cycle": { const a = { [all]: null }; a[all] = a; return [a, null]; }
        case "damage": return [{ [all]: NaN }, null];
        case "wrong": return all;
        case "never": await new Promise(() => {});
        case "/http": return [{ statusCode: 200, headers: { [all]: "x" } }, null];
        case "/echo": return [{ statusCode: 200, body: JSON.stringify(event) }, null];
      }
      return null;
    });`,
  );
  const deeds = [
    "return",
    "throw",
    "throw text",
    "throw object",
    "name",
    "frame",
    "cycle",
    "damage",
    "wrong",
    "never",
  ];
  const answers = [
    ...deeds.map((deed) => post(`${url}/invoke`, JSON.stringify({ do: deed }), headers)),
    post(`${url}/invoke`, "{", headers),
    post(`${url}/initialize`, "", headers),
    post(`${url}/http`, "", headers),
    post(`${url}/echo`, "", headers),
  ];
  const texts = (await Promise.all(answers)).map(
    ({ text, headers: sent }) => text + JSON.stringify([...sent]),
  );
  const gone = new AbortController();
  const aborted = fetch(`${url}/invoke`, {
    method: "POST",
    body: '{"do":"never"}',
    headers,
    signal: gone.signal,
  });
  setTimeout(() => {
    gone.abort();
  }, 100);
  await expect(aborted).rejects.toThrow();
  node.kill("SIGTERM");
  await node.ended;
  const everything = [node.stdout, node.stderr, ...texts].join("\n");
  expect(everything).toContain("[redacted]");
  expect(everything).toContain("the client went away");
  for (const secret of [
    ...Object.values(secrets),
    ...Object.values(secrets).map((value) => value.slice(0, 10)),
  ]) {
    expect(everything).not.toContain(secret);
  }
});
