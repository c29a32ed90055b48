/** One thing that decides whether an editor shows what fc-check finds. */
export interface DoctorFinding {
  /** `note`: it can't be seen from here whether this is a problem. */
  readonly level: "ok" | "problem" | "note";
  readonly message: string;
  /** What to do about it; undefined where nothing has to be done. */
  readonly help?: string;
}
