import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { freePort, NodeProcess, packageFolder } from "./support/node.js";
import { post, read, REQUEST_ID, type Answer } from "./support/server.js";

const shell = promisify(execFile);
const processes: NodeProcess[] = [];
afterEach(async () => {
  for (const started of processes.splice(0)) {
    started.kill("SIGKILL");
    await started.ended;
  }
});

/** Waits until a process listens on a port. */
function listening(port: string | number): Promise<Response> {
  return vi.waitFor(() => fetch(`http://127.0.0.1:${port}/pre-freeze`), { timeout: 10_000, interval: 20 });
}

/** The shell commands of a kind in the guide, each with the output that is shown below it. */
async function documentedCommands(kind: string): Promise<{ command: string; output: string | undefined }[]> {
  const guide = await readFile(new URL("../../../docs/runtime.md", import.meta.url), "utf8");
  const block = new RegExp(
    `\`\`\`sh in=packages/runtime run=${kind}\n(.*?)\n\`\`\`(?:\n\n\`\`\`text\n(.*?)\n\`\`\`)?`,
    "gs",
  );
  return [...guide.matchAll(block)].map(([, command = "", output]) => ({ command, output }));
}

beforeAll(async () => {
  for (const { command } of await documentedCommands("build")) {
    await shell("sh", ["-c", command], { cwd: packageFolder });
  }
});

test("the commands of the guide do what it shows", async () => {
  const port = String(await freePort());
  const [server] = await documentedCommands("server");
  const [, settings = "", file = ""] = /^((?:\w+=\S+ )+)node (\S+)$/.exec(server?.command ?? "") ?? [];
  const env = Object.fromEntries(
    settings
      .trim()
      .split(" ")
      .map((setting) => setting.split("=") as [string, string]),
  );
  expect(env).toEqual({ FC_CUSTOM_LISTEN_ADDRESS: "127.0.0.1", FC_SERVER_PORT: "9000" });
  processes.push(new NodeProcess([file], { ...env, FC_SERVER_PORT: port }));
  await listening(port);

  const requests = await documentedCommands("client");
  expect(requests).toHaveLength(2);
  for (const { command, output } of requests) {
    // The guide's port may be taken.
    const { stdout } = await shell("sh", ["-c", command.replace(":9000/", `:${port}/`)], {
      cwd: packageFolder,
    });
    expect(stdout).toBe(output);
  }
});

describe("the examples", () => {
  async function run(name: string): Promise<{ node: NodeProcess; url: string }> {
    const port = await freePort();
    const node = new NodeProcess([`dist/examples/${name}.js`], { FC_SERVER_PORT: String(port) });
    processes.push(node);
    await listening(port);
    return { node, url: `http://127.0.0.1:${port}` };
  }
  const platform = { "x-fc-region": "cn-hangzhou", "x-fc-function-timeout": "60" };
  const succeeds = (json: unknown): Partial<Answer> => ({ status: 200, json });
  const fails = (errorMessage: string, errorType: string): Partial<Answer> => ({
    status: 404,
    json: { errorMessage, errorType },
  });

  test.each<[string, unknown, Partial<Answer>]>([
    ["struct-event", { key: "value" }, succeeds("hello, value!")],
    ["string-event", "hello world", succeeds("hello world! 你好，世界!")],
    ["map-event", { key1: "value1" }, succeeds("hello world! 你好，世界!")],
    ["shape-1", {}, succeeds(null)],
    ["shape-2", {}, succeeds(null)],
    ["shape-3", { id: "o1", total: 3 }, succeeds(null)],
    ["shape-3", { id: "o1", total: 0 }, fails("order o1 has no total", "InvalidOrderError")],
    ["shape-4", {}, succeeds({ node: process.version.split(".")[0] })],
    ["shape-5", { lines: [{ price: 2.5, quantity: 4 }] }, succeeds(10)],
    ["shape-5", { lines: [] }, fails("an order has at least one line", "RangeError")],
    ["shape-6", {}, succeeds(null)],
    ["shape-7", { triggerName: "nightly" }, succeeds(null)],
    ["shape-8", {}, succeeds({ requestId: REQUEST_ID, region: "cn-hangzhou" })],
    ["shape-9", { events: [{ oss: { object: { key: "a.jpg" } } }] }, succeeds(["a.jpg"])],
  ])("%s, given %j", async (name, event, expected) => {
    const { url } = await run(name);
    expect(await post(`${url}/invoke`, JSON.stringify(event), platform)).toMatchObject(expected);
  });

  test("context", async () => {
    const { url } = await run("context");
    const secret = { "x-fc-access-key-secret": "EXAMPLESECRET" };
    const answer = await post(`${url}/invoke`, "{}", { ...platform, ...secret });
    expect(answer.json).toMatchObject({
      requestId: REQUEST_ID,
      region: "cn-hangzhou",
      function: { timeout: 60 },
    });
    expect(answer.text).not.toContain("EXAMPLESECRET");
  });

  test("counter", async () => {
    const { node, url } = await run("counter");
    expect(await post(`${url}/invoke`, "{}")).toMatchObject(succeeds(2));
    expect(await post(`${url}/initialize`, "")).toMatchObject({ status: 200, text: "" });
    expect(await post(`${url}/invoke`, "{}")).toMatchObject(succeeds(1003));
    expect(node.stdout).toContain(`${REQUEST_ID} [INFO] initializing`);
  });

  test("http", async () => {
    const { url } = await run("http");
    expect(await read(await fetch(`${url}/greet?name=you`))).toMatchObject({
      status: 200,
      text: "hello, you!\n",
    });
    expect(await read(await fetch(`${url}/other`))).toMatchObject({
      status: 404,
      text: "Not found\n",
      fcStatus: "200",
    });
  });

  test("bytes", async () => {
    const { url } = await run("bytes");
    expect(await post(`${url}/invoke`, "not json")).toMatchObject({ status: 200, text: "NOT JSON" });
  });

  test("s.yaml names a custom runtime, Node by its full path, and the port that is listened on", async () => {
    const { resources } = parse(await readFile(`${packageFolder}/examples/greeter/s.yaml`, "utf8")) as {
      resources: Record<string, { component: string; props: Record<string, unknown> }>;
    };
    expect(resources.greeter).toMatchObject({
      component: "fc3",
      props: {
        runtime: "custom.debian12",
        layers: ["acs:fc:cn-hangzhou:official:layers/Nodejs20/versions/3"],
        customRuntimeConfig: { command: ["/opt/nodejs20/bin/node", "./dist/index.js"], port: 9000 },
      },
    });
  });
});
