/** A half-open range of one file's text, in UTF-16 units from its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the file it is in, by the absolute path that the extractor's host uses. */
export interface Location extends Span {
  readonly file: string;
}
