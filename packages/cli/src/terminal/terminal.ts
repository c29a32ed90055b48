/** What a command reads, and where it prints and works. A process gives its own. */
export interface Terminal {
  /** The folder that paths are taken from and shown relative to; absolute. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
}

/** A stream that may be a terminal's, and then says how wide that is, in characters. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

const usualWidth = 80;

/** The width of a stream, in characters. One that is not a terminal's does not say it, and some terminals say 0. */
export function widthOf({ columns = 0 }: Output): number {
  return columns > 0 ? columns : usualWidth;
}
