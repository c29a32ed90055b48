// Compares the runtime with a bare node:http server that does the same JSON work, and with itself where a validator
// checks the event, in turn: requests in a second at 50 connections with an event of 1 kB, and the time from the start
// of the process to its first answer.
// Run it with `node tools/bench/runtime/throughput.mjs`, after a build, on a machine that has nothing else to do.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { writeValidator } from "./write-validator.mjs";

const CONNECTIONS = 50;
const ROUNDS = 9;
const SECONDS = 3;
const STARTS = 21;

const servers = /** @type {const} */ (["bare", "runtime", "validated"]);
const validator = writeValidator();
/** @typedef {typeof servers[number]} Name */

const event = JSON.stringify({
  id: "order-1",
  lines: Array.from({ length: 11 }, (_, index) => ({
    sku: `sku-${index}-abcdefgh`,
    title: "one line of an order, of some length",
    quantity: index,
    price: index * 1.25,
  })),
});
// As the platform sends them.
const headers = {
  "content-type": "application/octet-stream",
  "x-fc-control-path": "/invoke",
  "x-fc-request-id": "00000000-0000-4000-8000-000000000001",
  "x-fc-access-key-id": "STS.EXAMPLEKEYID",
  "x-fc-access-key-secret": "x".repeat(44),
  "x-fc-security-token": "x".repeat(800),
  "x-fc-function-name": "orders",
  "x-fc-function-handler": "index.handler",
  "x-fc-function-memory": "512",
  "x-fc-function-timeout": "60",
  "x-fc-region": "cn-hangzhou",
  "x-fc-account-id": "123456789012",
  "x-fc-qualifier": "LATEST",
};

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Starts a server. Its log lines go through a pipe, as on the platform, and are not looked at.
 * @param {Name} name
 * @param {number} port
 */
function startServer(name, port) {
  const file = fileURLToPath(
    new URL(name === "bare" ? "bare-server.mjs" : "runtime-server.mjs", import.meta.url),
  );
  const env = {
    ...process.env,
    FC_CUSTOM_LISTEN_ADDRESS: "127.0.0.1",
    FC_FUNCTION_NAME: "orders",
    FC_SERVER_PORT: String(port),
    ...(name === "validated" && { BENCH_VALIDATOR: validator }),
  };
  const child = spawn(process.execPath, [file], { env, stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.resume();
  return child;
}

/**
 * Sends one request, again and again until somebody listens, and waits for the answer.
 * @param {number} port
 * @returns {Promise<void>}
 */
function firstAnswer(port) {
  return new Promise((resolve) => {
    const attempt = () => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => setTimeout(attempt, 1));
      socket.on("connect", () => {
        socket.write(
          `POST /invoke HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${event.length}\r\n\r\n${event}`,
        );
      });
      socket.once("data", () => {
        socket.destroy();
        resolve();
      });
    };
    attempt();
  });
}

/** @param {Name} name */
async function timeStart(name) {
  const port = await freePort();
  const begin = performance.now();
  const child = startServer(name, port);
  await firstAnswer(port);
  const milliseconds = performance.now() - begin;
  child.kill("SIGKILL");
  await once(child, "close");
  return milliseconds;
}

/** @param {number} port */
async function requestsPerSecond(port) {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/invoke`,
    method: "POST",
    connections: CONNECTIONS,
    duration: SECONDS,
    headers,
    body: event,
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were errors, ${result.errors} requests failed`);
  }
  return result["2xx"] / result.duration;
}

/**
 * @param {string} what
 * @param {Record<Name, number[]>} measured
 * @param {string} unit
 */
function report(what, measured, unit) {
  const [bare, runtime, validated] = [
    median(measured.bare),
    median(measured.runtime),
    median(measured.validated),
  ];
  const values = servers.map((name) => `${name} ${median(measured[name]).toFixed(1)} ${unit}`);
  const ratios = `runtime to bare ${(runtime / bare).toFixed(2)}, validated to runtime ${(validated / runtime).toFixed(2)}`;
  console.log(`${what}: ${values.join(", ")}; ${ratios}`);
}

/** @type {Record<Name, number[]>} */
const starts = { bare: [], runtime: [], validated: [] };
for (let round = 0; round < STARTS; round += 1) {
  for (const name of servers) {
    starts[name].push(await timeStart(name));
  }
}
report("start to first answer", starts, "ms");

const ports = { bare: await freePort(), runtime: await freePort(), validated: await freePort() };
const children = servers.map((name) => startServer(name, ports[name]));
try {
  /** @type {Record<Name, number[]>} */
  const rates = { bare: [], runtime: [], validated: [] };
  for (const name of servers) {
    await firstAnswer(ports[name]);
    // The first round warms up.
    await requestsPerSecond(ports[name]);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of round % 2 === 0 ? servers : servers.toReversed()) {
      rates[name].push(await requestsPerSecond(ports[name]));
    }
  }
  report(`event of ${event.length} bytes, ${CONNECTIONS} connections`, rates, "requests/s");
} finally {
  for (const child of children) {
    child.kill("SIGKILL");
  }
}
