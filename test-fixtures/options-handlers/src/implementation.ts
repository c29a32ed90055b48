// Handed on by other files, which are named.
export function text(event: string) {
//              ^^^^ #text
  return event;
}
export function fine(event: string): null {
  return event === "" ? null : null;
}
