import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { basename, dirname, join } from "node:path";

/** What a process outside of the platform stands in with for what the platform would send. */
export class LocalPlatform {
  readonly #headers: IncomingHttpHeaders;

  /** @param entryPoint the file that was started */
  constructor(entryPoint: string) {
    this.#headers = {
      "x-fc-function-name": packageName(dirname(entryPoint)),
      "x-fc-function-handler": basename(entryPoint),
      "x-fc-region": "local",
      "x-fc-qualifier": "LATEST",
    };
  }

  /** The headers of a request, completed with local values. */
  complete(headers: IncomingHttpHeaders): IncomingHttpHeaders {
    return { ...this.#headers, "x-fc-request-id": randomUUID(), ...headers };
  }
}

/** The name in the `package.json` that a folder belongs to; the folder's own where there is none. */
function packageName(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    try {
      const { name } = JSON.parse(readFileSync(join(at, "package.json"), "utf8")) as { name?: unknown };
      if (typeof name === "string") {
        return name;
      }
    } catch {
      // None here, or none that can be read.
    }
    if (dirname(at) === at) {
      return basename(folder);
    }
  }
}

/** Whether a request to a local process is an event as people send it by hand: `curl -d '{"id":"A1"}' localhost:9000`. */
export function isPlainEvent(request: IncomingMessage, body: Buffer): boolean {
  return request.method === "POST" && request.url === "/" && isJson(body);
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}
