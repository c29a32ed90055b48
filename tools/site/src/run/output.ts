import type { RunMessage } from "./protocol.js";

/** What a page can show of a log, in characters. */
const longest = 200_000;

let port: MessagePort | undefined;
let written = 0;

/** Says where messages go. */
export function openOutput(opened: MessagePort): void {
  port = opened;
}

export function tell(message: RunMessage): void {
  port?.postMessage(message);
}

/** Sends a part of the log. A program that writes without end does not keep the page from showing it. */
export function log(text: string): void {
  if (written > longest) return;
  written += text.length;
  tell({ kind: "log", text: written > longest ? "… The rest of the log is cut off.\n" : text });
}
