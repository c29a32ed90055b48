import { createConnection } from "vscode-languageserver/node";
import { LanguageServer } from "./server.js";
import type { ServerSettings } from "./settings.js";

/**
 * Serves an editor over two streams, until it says that it is done or is gone: that ends the process.
 */
export function serve(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  settings: ServerSettings = {},
): void {
  new LanguageServer(createConnection(input, output), settings).listen();
}
