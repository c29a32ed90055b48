import type { EngineChoice } from "@fc-check/analyzer";
import { createConnection } from "vscode-languageserver/node";
import { LanguageServer } from "./server.js";

/**
 * Serves an editor over two streams, until it says that it is done or is gone: that ends the process. `engine` says which compiler checks, as for a
 * check of paths.
 */
export function serve(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  engine: EngineChoice = "auto",
): void {
  new LanguageServer(createConnection(input, output), engine).listen();
}
