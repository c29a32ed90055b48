/** What the compiler's package keeps to itself of the way to its process. */
export interface Channel {
  readonly child: { readonly pid?: number | undefined };
  requestBytesSync: (method: string, payload: unknown) => unknown;
  writeTuple: (type: number, method: Buffer, payload: unknown) => void;
  readonly close: () => void;
}

/** The type of a message that is a request. */
const requestType = 1;

/** The request is sent, and nobody waits for the response. */
class Sent extends Error {}

/** Sends a request of which the response is not waited for. What comes before it is done as ever. */
export function sendAhead(channel: Channel, wanted: string, work: () => unknown): void {
  const request = channel.requestBytesSync;
  channel.requestBytesSync = (method, payload) => {
    if (method !== wanted) return request(method, payload);
    channel.writeTuple(requestType, Buffer.from(method), payload);
    throw new Sent();
  };
  try {
    work();
  } catch (error) {
    if (!(error instanceof Sent)) throw error;
  } finally {
    channel.requestBytesSync = request;
  }
}

/** Reads the response to a request that was sent ahead: the same work as then, and nothing is sent. */
export function receive<Result>(channel: Channel, work: () => Result): Result {
  const write = channel.writeTuple;
  channel.writeTuple = () => undefined;
  try {
    return work();
  } finally {
    channel.writeTuple = write;
  }
}
