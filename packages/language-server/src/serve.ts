import { createConnection } from "vscode-languageserver/node";
import { LanguageServer } from "./server.js";

/** Serves an editor over two streams, until it says that it is done or is gone: that ends the process. */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): void {
  new LanguageServer(createConnection(input, output)).listen();
}
