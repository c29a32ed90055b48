// What the runtime is measured against: the same JSON work on node:http, and nothing else.
import { createServer } from "node:http";

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on("data", (/** @type {Buffer} */ chunk) => chunks.push(chunk));
  request.on("end", () => {
    /** @type {{ id: string, lines: unknown[] }} */
    const event = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const requestId = request.headers["x-fc-request-id"];
    const body = JSON.stringify({ id: event.id, lines: event.lines, requestId });
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.keepAliveTimeout = 0;
server.listen(Number(process.env.FC_SERVER_PORT), "127.0.0.1");
