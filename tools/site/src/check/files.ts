/** The files of a project, by paths relative to its folder. */
export type Files = Readonly<Record<string, string>>;

/** What an editor shows where the pointer rests. */
export interface Hover {
  readonly start: number;
  readonly end: number;
  /** The declaration, as TypeScript prints it. */
  readonly code: string;
  /** What its comment says, and what the check does. */
  readonly texts: readonly string[];
}
