/** Errors of the recorded handlers, under the names of the Go types. */

export class ValErr extends Error {
  // Spelled as the field of the Go struct, which is what JSON shows of it.
  constructor(readonly Msg: string) {
    super(`val error: ${Msg}`);
  }
}

export class PtrErr extends Error {
  constructor(code: number) {
    super(`ptr error code ${code}`);
  }
}

export class SliceErr extends Error {}

export class WrapErr extends Error {}

/** No error, but it says something of itself. */
export class StringerVal {
  toString(): string {
    return "I am a Stringer";
  }
}
