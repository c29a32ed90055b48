// Something that is not seen calls it.
/** @fcHandler */
export const handle = (event: string): Error | null => (event === "" ? new Error("nothing") : null);
//           ^^^^^^ shape 3
