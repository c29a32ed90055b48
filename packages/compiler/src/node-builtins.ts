import type ts from "typescript";

/** The packages that declare what Node brings along. */
const packages = /\/node_modules\/(?:@types\/(?:node|web)|undici-types|bun-types)\//;

/**
 * The classes and interfaces of Node's types whose objects JSON shows nothing of, or only their insides. Without the library `dom` they are
 * the only declarations of `Blob`, `Response` and others. Objects that carry plain data beside methods, such as `Stats`, are not among them.
 */
const names = new Set(
  (
    "AbortController AbortSignal AsyncLocalStorage AsyncResource Blob BroadcastChannel Buffer ByteLengthQueuingStrategy " +
    "ChildProcess Cipher ClientRequest CompressionStream CountQueuingStrategy CryptoKey DecompressionStream Decipher Domain Duplex Event " +
    "EventEmitter EventTarget File FileHandle FormData FSWatcher Hash Headers Hmac Http2Session Immediate IncomingMessage Interface KeyObject " +
    "MessageChannel MessagePort PassThrough Readable ReadableStream ReadStream Request Response Server ServerResponse Sign Socket Stream " +
    "TextDecoder TextDecoderStream TextEncoder TextEncoderStream Timeout Timer Transform TransformStream TLSSocket URL URLSearchParams Verify " +
    "WebSocket Worker Writable WritableStream WriteStream X509Certificate"
  ).split(" "),
);

/** Whether a symbol is one of these, and declared by Node's types: a type of one's own may have the same name. */
export function isNodeBuiltin({ name, declarations = [] }: ts.Symbol): boolean {
  return names.has(name) && declarations.some((one) => packages.test(one.getSourceFile().fileName));
}
