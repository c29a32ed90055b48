import { setImmediate } from "node:timers/promises";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import type { CancellationToken } from "vscode-languageserver/node";

/**
 * Does something that can't be interrupted. What the editor has sent meanwhile is read first, since it may take its question back, as it does with
 * each key that is pressed.
 */
export async function unlessCancelled<Result>(token: CancellationToken, work: () => Result): Promise<Result> {
  // One turn to read, one to hear of it.
  await setImmediate();
  await setImmediate();
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
  return work();
}
