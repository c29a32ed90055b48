import { readFileSync } from "node:fs";

/** Bytes as the recordings hold them. */
interface RecordedBytes {
  readonly byteLength?: number;
  readonly utf8?: string;
  readonly base64?: string;
  readonly sha256?: string;
  readonly startsWith?: string;
}

export interface RecordedExchange {
  readonly invocation: { readonly headers: Record<string, string>; readonly payload: RecordedBytes };
  readonly answerIsMetWithStatus?: number;
  readonly answerAfterMsRoundedDownTo50?: number;
  readonly response: {
    readonly path: string;
    readonly body: RecordedBytes;
    readonly stackTrace?: { readonly frames: number };
  } | null;
}

/** One case of the recordings of the Go SDK. */
export interface RecordedCase {
  readonly id: string;
  readonly description: string;
  readonly delivery: "sequential" | "concurrent";
  readonly pollFaults?: readonly string[];
  readonly exchanges: readonly RecordedExchange[];
  readonly order?: readonly string[];
  readonly orderVaries?: boolean;
  readonly process: { readonly exited: boolean; readonly exitCode?: number; readonly stillPolling: boolean };
  readonly stdout: string;
  readonly logLineOrderVaries?: boolean;
}

/** The recording of the real SDK. */
const recording = new URL("../../../../test-fixtures/oracle/transcripts.json", import.meta.url);

/** The recorded cases. */
export const recordedCases = (
  JSON.parse(readFileSync(recording, "utf8")) as { cases: readonly RecordedCase[] }
).cases;

/** The bytes; a large body is recorded by its hash, and all of those are one letter again and again. */
export function bytesOf(recorded: RecordedBytes): Buffer {
  if (recorded.base64 !== undefined) {
    return Buffer.from(recorded.base64, "base64");
  }
  if (recorded.utf8 !== undefined) {
    return Buffer.from(recorded.utf8);
  }
  const { byteLength = 0, startsWith = "" } = recorded;
  return startsWith.startsWith('"')
    ? Buffer.from(`"${(startsWith[1] ?? "").repeat(byteLength - 2)}"`)
    : Buffer.alloc(byteLength, startsWith[0]);
}

/** The headers, with `<now-1000ms>` and the like made into times. */
export function headersOf(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value.replace(/^<now([+-]\d+)ms>$/, (_, ms: string) => String(Date.now() + Number(ms))),
    ]),
  );
}
